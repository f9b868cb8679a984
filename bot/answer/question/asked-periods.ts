import { findDates } from "../../../index/figures/dates/dates.ts";
import { matchAt } from "../../../index/figures/numbers/numeral-characters.ts";
import { readUnit } from "../../../index/figures/quantities/units.ts";
import { overlaps, type Span, textBetween } from "../../../index/text/span.ts";
import { isEnglish } from "../../../index/text/terms.ts";
import { findEnglishPeriods } from "../words/english-periods.ts";

/** A time expression of a question, written as a release would write it. */
export interface AskedPeriod extends Span {
  readonly text: string;
  /** False for 現在, which names no days, and for what is only compared with: 比去年增加幾件. */
  readonly governs: boolean;
  /** True when a release came out then: 2024年公布時, 24年那份公告裡; its span holds these words, too. */
  readonly isOfIssue: boolean;
}

/** 香港海關 2023 拘捕人數: a year without 年, but not a count without its unit. */
const BARE_YEAR =
  /(?<![\d.])(?:199|20[0-3])\d(?![\d.年]|[余多]?[百千万亿]|[余多]?[件人宗元个名位只支艘辆吨公米%次]|起[案事])/gu;
/** 112年詐欺案: three digits are a year of the Taiwanese calendar, unless they are a length of time. */
const ROC_YEAR = /(?<![\d.])1[01]\d年(?!以上|以下|期|限|来|间|后|前|历史)/g;
/** 2023/24 */
const SCHOOL_YEAR = /(?<![\d/])20\d\d\/\d\d(?![\d/])/g;
/** 22/23年度, 22/23馬季, 22至23年度 */
const SHORT_SCHOOL_YEAR =
  /(?<![\d/])2\d(?:\/2\d(?:[嗰那个这]*(?:年度|学年|财年|年)|(?=\p{Script=Han}{0,2}季))|[至到~-]2\d[嗰那个这]*(?:年度|学年|财年))/gu;
/** 21年嗰陣 */
const TWO_DIGIT_YEAR =
  /(?<![\d.])2\d(?=[同和与跟及、]2\d两?年|两年)|(?<![\d.第满近约超逾判囚刑共长时期已经立作龄监工])2\d年(?=\p{Script=Han})(?!以上|以下|来|间|前|后|内(?!地)|了|咗|期|的|嘅|刑|徒|监|有期|历史)|(?<![\d.])2\d年(?=嗰阵|那时|那年|的时候)|(?<![\d.第])[01]\d年(?=(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:月|[至到、-]\d)|[上下头]半年|[第前首头]?[一二三四1-4]个?季)/gu;
/** 舊年 and 上年 in a question are the year before the present one; releases mean by 上年 that before the one told. */
const LAST_YEAR = /旧年(?!度)|(?<![以晚线])上年(?![度龄])/g;
const NOW = /^(?:现在|目前|如今|现时|依家|而家|近日|日前|[最过]近一年|最新一年|近一年|最近)$/;
/** What is seen from another day, and what is named by itself: 去年 says no more where 2024年 is said, too. */
const RELATIVE = /^(?:[今去前]|旧|上)年$/;
const COMPARED = /(?:比|较|(?<![\d年])(?:同|与|跟)|比起|[恢回][复升]到?至?|以前|原[本来]|本来)$/;
/** 5月20日開始的行動: what began on that day is about a longer time. */
const BEGUN = /^(?:起(?=[的至到、,，]|$)|开始|开展|展开|启动)/;
/** 7月以後: one that is to come; 2020年起累計: one that goes on. */
const FROM_THEN = /(?<=月)[以往之]后|(?<=年)起累[计积]/y;

/** 下周要去合肥面試, …: when somebody will do what makes them ask. */
const TO_COME = /^(?:下个?(?:周|星期|礼拜|月)|明[天日]|听日|后[天日])/;
const PLANNED = /^[^,;。?!几多]{0,8}[要想去拟准打计][^,;。?!几多]{0,12}[,;。 ]/;

/** What 全年 is said of without meaning all of it. */
export const AIMS = "目标|任务|计划|指标|预算";
/** 完成全年任務的百分之幾: by now. */
const YEAR_OF_AIM = new RegExp(`^全年(?:${AIMS})`);

/** 推出頭一個月 counts from what happened then. */
const FIRST_MONTH = /^[首头前第]一?个?月$/;

/** 週五開到幾點 is asked of every Friday. */
const WEEKDAY = /^(?:星期|礼拜|周)[一二三四五六日天](?:[至到][一二三四五六日天])?$/;

/** 2024年|公布嗰陣, 24年|那份公告裡, the 2024| release: when what is asked for was made known. */
const ISSUED =
  /(?:[嗰那]份|[的嘅])?(?:(?:公布|发布|公佈)(?:[的嘅]?时候?|嗰阵时?|那时)|(?:公告|新闻稿|新闻公报|公报|通告)(?:里面?|中|入面|上)?|公布(?:里|中|入面)|(?:公布|发布|发表|通报|通告|宣布)[的嘅](?!时|日)|(?<=月)预[测估](?!值|数)|(?<=[月日号])(?:说|话|表示|指出|称))| (?:press )?(?:release|announcement)\b/y;

/** Finds the time expressions of a question, in order; `folded` is `text` folded. */
export function findAskedPeriods(text: string, folded: string): AskedPeriod[] {
  const found: (Span & { text: string })[] = findDates(text, null).filter(
    ({ start, end }) =>
      !WEEKDAY.test(folded.slice(start, end)) &&
      !(YEAR_OF_AIM.test(folded.slice(start)) && end - start === 2) &&
      (!FIRST_MONTH.test(folded.slice(start, end)) || /年/.test(folded)),
  );
  const dates: (Span & { text: string })[] = [
    ...(isEnglish(folded) ? findEnglishPeriods(folded) : []),
    ...findAll(LAST_YEAR, folded, () => "去年"),
    ...findAll(
      SHORT_SCHOOL_YEAR,
      folded,
      (years) => `20${years.slice(0, 2)}/${years.slice(3, 5)}年度`,
    ),
  ];
  const more = [
    ...found,
    ...findAll(SCHOOL_YEAR, folded, (years) => `${years}年度`),
    ...findAll(BARE_YEAR, folded, (year) => `${year}年`).filter(({ end }) => !isCount(folded, end)),
    ...findAll(TWO_DIGIT_YEAR, folded, (year) => `20${year}`),
    ...findAll(ROC_YEAR, folded, (year) => `民國${year}`),
  ];
  for (const period of more) if (!dates.some((date) => overlaps(date, period))) dates.push(period);
  const periods = joinYear(dates).map(({ start, end, text: written }) => {
    const issued = matchAt(ISSUED, folded, end);
    return {
      start,
      end: end + (issued?.[0].length ?? 0),
      text: written + (matchAt(FROM_THEN, folded, end)?.[0] ?? ""),
      governs:
        issued === null &&
        !NOW.test(folded.slice(start, end)) &&
        !COMPARED.test(folded.slice(0, start)) &&
        !BEGUN.test(folded.slice(end)) &&
        !(TO_COME.test(folded.slice(start, end)) && PLANNED.test(folded.slice(end))),
      isOfIssue: issued !== null,
    };
  });
  const hasYear = periods.some(({ text: written, governs }) => governs && YEAR_ONLY.test(written));
  return periods.map((period) =>
    hasYear && RELATIVE.test(folded.slice(period.start, period.end))
      ? { ...period, governs: false }
      : period,
  );
}

/** 2022頭十個月, 2022兩年, 2023起好幾多伙. */
const NO_COUNT = /^(?:头[\d一二三四五六七八九十]|两年|起(?![案事对嗎吗,?\s]|$))/;

/** 2016團 and 2000起 are counts. */
function isCount(folded: string, end: number): boolean {
  const unit = readUnit(folded, end);
  if (unit === null || unit.word.length > 1 || unit.unitClass === "duration") return false;
  return !NO_COUNT.test(folded.slice(end));
}

const YEAR_ONLY = /^(?:\d{4}|民[國国]1\d\d)\s?年度?$/;
const NO_YEAR = /^(?!.*(?:\d{4}|(?<!半)年))/;

/** 2022 … 頭十個月: a year and a part of a year are one period. */
function joinYear(dates: readonly (Span & { text: string })[]): (Span & { text: string })[] {
  const years = dates.filter(({ text }) => YEAR_ONLY.test(text));
  const parts = dates.filter(({ text }) => NO_YEAR.test(text) && /[月季度日]|半年/.test(text));
  const [year] = years;
  const [part] = parts;
  if (year === undefined || part === undefined || years.length + parts.length > 2)
    return [...dates];
  return dates.map((date) =>
    date === part || date === year
      ? { ...date, text: `${year.text.replace(/度$/, "")}${part.text}` }
      : date,
  );
}

function findAll(
  pattern: RegExp,
  folded: string,
  write: (words: string) => string,
): (Span & { text: string })[] {
  return [...folded.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: write(match[0]),
  }));
}

const ASIDE = /[,。?!;…]/;
const RELATIVE_YEAR = /^[今去前]年$/;

/** 我阿公今年七十，去年有多少人…: a year beside the asking words is meant rather than one that is told aside. */
export function keepBeside(
  periods: readonly AskedPeriod[],
  asking: Span | null,
  folded: string,
): readonly AskedPeriod[] {
  const isAside = (period: AskedPeriod) =>
    asking !== null &&
    RELATIVE_YEAR.test(period.text) &&
    ASIDE.test(textBetween(folded, period, asking));
  const beside = periods.filter((period) => !isAside(period));
  return beside.length > 0 ? beside : periods;
}
