import { describe, expect, it } from "vitest";
import {
  contradicts,
  findInsistences,
  withTranslations,
} from "../../../../bot/answer/constraints/contrasts.ts";

const isContradicted = (question: string, sentence: string, head = "") => {
  const [told = "", behind = "", rest = ""] = sentence.split("#");
  const before = told.slice(told.lastIndexOf("。") + 1);
  return findInsistences([question]).some((insistence) =>
    contradicts({ before, behind, around: told + behind, head, rest }, insistence),
  );
};

describe("contradicts", () => {
  it.each([
    ["小学教师有多少", "初中教师#人", true],
    ["第六轮检测了多少人", "第四轮检测#人", true],
    ["第六轮检测了多少人", "已组织四轮检测，共#人", true],
    ["第6轮检测了多少人", "第六轮检测#人", false],
    ["第6轮检测了多少人", "第四轮检测#人", true],
    ["第二梯次中签率多少", "第二轮中签率#%", false],
    ["第一批有几间", "首批#间", false],
    ["批捕多少人", "起诉传销#人", true],
    ["收入中位数多少", "中位数为9万元。平均数为#元", true],
    ["采购网上注册了几家", "注册供应商#家", false],
    ["鸡蛋跌了多少", "蛋类价格下跌#%", false],
    ["小学教师有多少", "全省教师#人", true],
    ["小学教师有多少", "小学教师#人", false],
    ["苹果和香蕉有多少", "水果#吨", false],
    ["苹果和香蕉各有多少", "水果#吨", true],
    ["早晚高峰几分钟一趟", "高峰间隔#分", false],
    ["有多少仔女", "子女#名", false],
    ["小学教师有多少", "小学教师7万人、初中教师#人", true],
    ["四星级酒店房价", "五星级酒店平均房价#元", true],
    ["五星级酒店房价", "五星级酒店平均房价#元", false],
    ["多少人受伤", "造成33人死亡、#人受伤", false],
    ["多少人死亡", "造成33人死亡、#人受伤", true],
    ["出口多少", "进出口#亿元", true],
    ["幼稚园有多少", "幼儿园#所", false],
    ["批捕多少人", "批捕283件#人", false],
    ["收入多少", "城镇居民收入#元", false],
    ["居屋卖几钱", "居者有其屋售价#元", false],
    ["电子牛肉干几时用", "猪肉#吨", false],
    ["一期停灌多少公顷", "第1期停灌#公顷", false],
    ["一期停灌多少公顷", "第2期停灌#公顷", true],
    ["死了多少只鸡", "鸡#只#、鸭8只死亡", false],
    ["肾脏移植了多少例", "肝脏移植#例", true],
    ["洗肾中心收多少", "透析中心每次收费#元", false],
    ["公立医院等多久", "医管局轮候时间#个月", false],
    ["还有多少铁路平交道", "平交道共#处", false],
    ["有九成人满意吗", "受访市民#满意", false],
    ["肾脏移植了多少例", "肾移植#例", false],
    ["心脏支架多少钱", "支架均价#元", false],
    ["家猫狂犬病疫苗覆盖率多少", "家犬覆盖率#%", true],
    ["家猫狂犬病疫苗覆盖率多少", "家猫覆盖率#%", false],
    ["鳗鱼苗多少钱", "鳜鱼苗每尾均价#元", true],
    ["第二期资助上限多少", "第二期总额较第一期的2.9亿元增加62%。每个充电站上限#元", false],
    ["第二期资助上限多少", "第一期总额2.9亿元。每个充电站上限#元", true],
    ["晚高峰车速多少", "早高峰平均车速#公里", true],
    ["孕妇接种率多少", "整体接种率#%", true],
    ["私家医院收了多少", "公立医院收费#元", true],
    ["这是多少年的事", "2020#年", false],
    ["出入境多少人次", "入境旅客#人次", false],
    ["三人房多少张床", "四人房#张", true],
    ["养了几头猪", "全县乳牛#头", true],
    ["喂野猪罚多少钱", "喂牛#元", false],
    ["大肠癌确诊多少人", "确诊肺癌#人", true],
    ["网上说撤了多少所幼儿园", "撤并幼儿园#所", false],
    ["大学新生最小几岁", "年龄最小的#岁", false],
    ["海龟蛋有几窝", "海龟产卵#窝", false],
    ["夜晚收费多少", "晚上收费#元", false],
    ["夜晚收费多少", "日间收费#元", true],
    ["博物院开到晚上九点吗", "延至#时", false],
    ["地铁2号线上半年客运量多少", "2号线网上售票#张", false],
    ["小学生接种率多少", "学生接种率#%#,当中小学生为74%", true],
  ])("%s, %s → %s", (question, sentence, expected) => {
    expect(isContradicted(question, sentence)).toBe(expected);
  });

  it("takes what a release is about for the context of every figure", () => {
    expect(isContradicted("农村收入多少", "人均收入#元", "农村居民收入")).toBe(false);
  });
});

describe("findInsistences", () => {
  it("lets a newer message replace what an older one insisted on", () => {
    const [first] = findInsistences(["海路呢", "陆路走私几宗"]);
    expect(first?.asked).toContain("海路");
    expect(findInsistences(["海路呢", "陆路走私几宗"])).toHaveLength(1);
  });
});

describe("withTranslations", () => {
  it("takes what any translation of an English term tells, and denies none of them", () => {
    const [insistence] = findInsistences(["小学 计划"]);
    expect(insistence?.others).toContain("初中");
    const { asked, others } = withTranslations(insistence!, [
      { words: ["小学", "基础教育", "初中"] },
      { words: ["计划", "方案"] },
    ]);
    expect(asked).toEqual(expect.arrayContaining(["小学", "基础教育", "初中"]));
    expect(asked).not.toContain("方案");
    expect(others).not.toContain("初中");
  });
});
