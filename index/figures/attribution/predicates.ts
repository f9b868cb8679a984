import type { Span } from "../../text/span.ts";
import { groupByFirst } from "../../text/words-by-first.ts";

/** Verbs that carry the result a release reports; the one nearest to the figure wins. Folded. */
const RESULTS = (
  "提起 提起诉讼 检取 冻结 扣押 扣查 接收 收回 获评 奖励 骗取 逃税 开放 查办 查获 查处 查扣 查封 查缴 查验 查明 查出 罚没 没收 处罚 罚款 判罚 判处 判决 判刑 判监 生效 批捕 批准逮捕 逮捕 拘捕 被捕 拘留 抓获 捕获 缉获 截获 检获 搜获 起获 缴获 起出 侦破 破获 捣毁 打掉 打击掉 移送 移交 起诉 公诉 检控 定罪 审结 审理 受理 办结 结案 立案 侦办 侦查 审查 调查 " +
  "销毁 下架 召回 取缔 关停 关闭 吊销 注销 责令 整改 约谈 涉案 涉及 牵涉 涉 接获 接报 收到 接到 录得 报告 发现 确诊 新增 新建 累计报告 死亡 受伤 遇难 失踪 获救 救出 康复 出院 治愈 住院 送院 送医 不治 隔离 接种 检测 筛查 疏散 转移 安置 撤离 倒塌 受灾 受影响 损失 死于 " +
  "增长 增加 增至 增 上升 升 升至 上涨 提高 提升 扩大 下降 减少 降低 降至 下跌 回落 缩减 减 降 跌 减至 收窄 扩张 回升 反弹 持平 占 达到 达 获 夺 摘 实现 增产 减产 占地 完成 突破 超额完成 " +
  "批准 批出 核准 核发 发放 拨款 拨付 拨出 投入 投资 资助 补贴 补助 支出 收入 征收 缴纳 缴税 减免 退税 退还 追回 追缴 挽回 返还 赔偿 偿还 发行 贷款 融资 募集 捐赠 捐款 节省 节约 " +
  "出动 派出 派发 检查 巡查 抽查 抽检 检验 检出 突击检查 搜查 巡逻 检疫 通报 通知 发出 发布 印发 出台 制定 修订 颁布 颁发 授予 获得 荣获 夺得 摘得 斩获 赢得 击败 战胜 胜出 " +
  "举办 举行 召开 开展 组织 组织开展 设立 设置 建立 建成 建设 兴建 落成 竣工 开工 动工 启用 投用 投产 开通 通车 运行 运营 营运 铺设 安装 改造 修建 修复 翻新 种植 造林 收购 收割 收获 播种 养殖 产出 生产 出产 销售 售出 卖出 出口 进口 进出口 输出 输入 运送 运输 接载 载客 发送 到发 接待 招收 录取 录用 招聘 聘用 毕业 入读 报考 报名 参加 参与 参赛 出席 登记 注册 申请 获批 通过 表决 投票 选出 当选 委任 任命 培训 培养 覆盖 惠及 受惠 受益 服务 提供 供应 推出 增设 增派 增拨 调派 部署 签署 签订 达成 安排部署 组成 拥有 共有 设有 现有 持有 存有 保有 存栏 入库 储存 收治 诊治 登陆 开行 加开 成长 压缩 缩至 签发 造成 导致 引发 发生 爆发 减少到 增加到 提高到 下降到 上升到"
).split(" ");
/** Verbs that also stand inside nouns; used where no result verb does. */
const OTHERS =
  "打击 整治 治理 处理 处置 推进 推动 加强 强化 深化 完善 健全 落实 实施 执行 执行到位 监测 监控 监管 管理 保护 保障 维护 支持 鼓励 引导 促进 带动 吸引 扶持 帮助 帮扶 协助 配合 联合 联手 参与 举报 投诉 咨询 求助 走访 慰问 宣传 宣讲 教育 学习 考察 访问 试行 试点 评选 评出 评定 认定 认证 鉴定 核查 核实 核对 清理 清查 清退 清除 拆除 搬迁 腾退 恢复 保持 稳定 维持 面临 需要 要求 规定 预计 预测 预料 估计 计划 争取 目标 力争 分为 分成 包括 包含 含 计有 合计 来自 位于 占用 使用 采用 应用 消耗 消费 排放 回收 利用 交付 交割 交易 成交 签约 落户 落地 引进 转让 转化 处 患 染 走私 贩卖 贩运 藏有 藏毒 运载 携带 夹带 驾驶 行驶 撞 坠 烧 焚烧 火 浸 淹 飞 停 延误 取消 改派 改期 延长 缩短 提前 历时 持续 耗时 为期 赢 输 负 胜 领先 落后 击出 投入使用".split(
    " ",
  );
type VerbTable = ReturnType<typeof groupByFirst>;
const TABLES: readonly VerbTable[] = [groupByFirst(RESULTS), groupByFirst(OTHERS)];
const LONGEST = 5;
/** What may stand before a verb and belongs to it. */
const COMPARED =
  /(?:同比|环比|按年|按月|按季|年均|累计|净|现场|(?<![去今上本学])年)?(?:分别|名义|实际|实质|大幅|略有|轻微|平均|进一步)*$/;
/** With these after it a verb is part of a noun: 增加值, 种植面积, 通车里程. */
const NOUN_TAIL =
  /^(?:[值额量率费金]|品(?!种)|失业率|总[值额量产]|面积|里程|价[格值]?|成本|方式|人数|次数|能力|水平|系统|机制|工作|办法|中心|项目|网络|部(?![分门])|[局厅署业]|热线|所(?!有)|比(?:[为达]|$)|人(?=[须应可的数]))/;
/** Verbs that are nouns when something stands before them and the figure after: 可支配收入20733元. */
const NOUN_LIKE =
  /^(?:收入|支出|投资|损失|贷款|消费|补贴|补助|资助|出口|进口|进出口|销售|罚款|生产|服务|运输|融资)$/;
/** Ends that complete a verb: 减少到, 增至, 降为. */
const COMPLEMENT = /^(?:到|至|为|了|出|达|达到|逾|成)/;
const ADVERB =
  /(?:共计|一共|总共|累计|合计|先后|分别|成功|依法|已经|全部|即时|当场|陆续|再度|另外|共|已|又|再|还|仍|被|将|(?<![检查缴截搜起抓捕缉斩荣夺])获)(?=[\u4e00-\u9fff]{2})/g;

/** Where a verb is looked for. `measured`: the figure is money or a rate, which nouns like 收入 name. */
interface VerbPlaces {
  readonly before: Span;
  readonly after: Span;
  readonly measured: boolean;
}

/**
 * The verb of a figure: one of result before it (the nearest), or after it, or else any other verb before or after.
 * Adjoining verbs are one. Null where none is known.
 */
export function findVerb(text: string, { before, after, measured }: VerbPlaces): Span | null {
  for (const table of TABLES) {
    const left = listVerbs(text, before, table, measured);
    const nearest = table === TABLES[0] ? left.at(-1) : left[0];
    if (nearest !== undefined) return extend(text, nearest, before);
    const right = listVerbs(text, after, table, measured)[0];
    if (right !== undefined) return extend(text, right, after);
  }
  return null;
}

function listVerbs(text: string, range: Span, table: VerbTable, measured: boolean): Span[] {
  const { start: from, end: to } = range;
  const verbs: { start: number; end: number }[] = [];
  for (let at = from; at < to; ) {
    const end = readVerb(text, at, range, table);
    const last = verbs.at(-1);
    if (end === null) at++;
    else if (isNoun(text, { start: at, end }, range, measured)) at = end;
    else {
      if (last?.end === at) last.end = end;
      else verbs.push({ start: at, end });
      at = end;
    }
  }
  return verbs;
}

/** Before a verb these are no subject that would make a noun of it: 全省共投资3亿元. */
const LEADING =
  /^(?:共|已|累计|总共|合计|再|仍|均|将|拟|并|其中|全[市省国年区县港]|今年|计划|预计|[\s)("])+/;

function isNoun(text: string, verb: Span, range: Span, measured: boolean): boolean {
  if (text.slice(verb.start, verb.end) === "涉案") return false;
  if (NOUN_TAIL.test(text.slice(verb.end, Math.min(range.end, verb.end + 4)))) return true;
  const subject = text.slice(range.start, verb.start).replace(LEADING, "");
  const closes = /^(?:达|为|约|共|合计|达到|总计)?$/.test(text.slice(verb.end, range.end));
  return measured && closes && subject !== "" && NOUN_LIKE.test(text.slice(verb.start, verb.end));
}

/** A verb of one character counts only right before the figure: 增5.2%, 占三成. */
function readVerb(
  text: string,
  at: number,
  { start: from, end: to }: Span,
  table: VerbTable,
): number | null {
  for (const verb of table.get(text.charAt(at)) ?? []) {
    const end = at + verb.length;
    if (end > to || !text.startsWith(verb, at)) continue;
    if (
      verb.length > 1 ||
      end === to ||
      (at === from && verb === "占") ||
      COMPLEMENT.test(text.slice(end, to))
    )
      return end;
  }
  return null;
}

function extend(text: string, verb: Span, { start, end }: Span): Span {
  const compared =
    COMPARED.exec(text.slice(Math.max(start, verb.start - 10), verb.start))?.[0] ?? "";
  const complement = COMPLEMENT.exec(text.slice(verb.end, end))?.[0] ?? "";
  const closes = /^[到至为]/.test(complement) ? complement.length : 0;
  return { start: verb.start - compared.length, end: verb.end + closes };
}

/** Heads of clauses and ends of noun phrases that leave no room for a verb. */
const NO_VERB =
  /^[其第每最平人约另该各本全总男女老在于由从自当上下前後后城农]|[量值额率数价积总长度比重款金费分产者率面口均位资薪]为?$|[为是达有]$|[、(]/;

/** A verb that no table knows, by its place: before 了, after 共 or 已, at the head of a clause without subject. */
export function guessVerb(text: string, from: number, to: number, headless: boolean): Span | null {
  const left = text.slice(from, to);
  const past = left.lastIndexOf("了");
  if (past >= 2) return { start: from + past - 2, end: from + past };
  const adverb = Array.from(left.matchAll(ADVERB)).at(-1);
  if (adverb !== undefined) {
    const start = from + adverb.index + adverb[0].length;
    const isNounHere = NOUN_TAIL.test(text.slice(start + 1, to));
    return start + 2 <= to && !isNounHere ? { start, end: start + 2 } : null;
  }
  const verbal =
    headless && left.length >= 4 && left.length <= 12 && !NO_VERB.test(left.replace("分别", ""));
  return verbal ? { start: from, end: from + 2 } : null;
}

/** True when a known verb begins exactly at `at`. */
export function startsVerb(text: string, at: number): boolean {
  return TABLES.some((table) => {
    const end = readVerb(text, at, { start: at, end: at + LONGEST }, table);
    return end !== null && end > at + 1;
  });
}
