import { DIGITS, matchAt } from "../numbers/numeral-characters.ts";
import { readNumeral } from "../numbers/numerals.ts";

const HAN_DIGIT = `[${[...DIGITS.keys()].join("")}]`;
const SCHOOL_YEAR = "(?:(?:财政|课税|学|财|施政|服务|会计)?年度?|学年)";
/** A year, month or day number in Arabic or Chinese numerals: at most four characters, so bounded. */
const YEAR_NUMBER = `(?:\\d{4}|${HAN_DIGIT}{4}|[一两二]千零?[一二三四五六七八九十]{0,3})`;
const SMALL_NUMBER =
  "(?:\\d{1,2}|廿[一二三四五六七八九]?|卅一?|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";
const SPACE = "\\s?";

/** Patterns of the parts of a date, sticky, to be matched at a place of a folded text. */
const PARTS = {
  year: sticky(
    `(?:公元|西元)?(${YEAR_NUMBER})${SPACE}(?:财政|财)?年度?(?!代(?![表理办购驾言])|期|级)`,
  ),
  rocYear: sticky(`(?:中华)?民国${SPACE}(\\d{1,3}|[一二三四五六七八九十百零]{1,5})${SPACE}年度?`),
  bareRocYear: sticky(
    `(1[0-4]\\d|[6-9]\\d|一百零?[一二三四五六七八九十]{1,3})${SPACE}(?:学年度|年度?)(?![多来])`,
  ),
  shortYear: sticky(
    "(0\\d|零[一二三四五六七八九]|(?<![刑判处囚期])2\\d(?=年\\d{1,2}月(?!内|以)))年度?(?!代)",
  ),
  wordYear: sticky(
    "(今|去|前|明|后|本|上|当|同|翌|次|大前|前一|上一|下一)年度?(?![龄级轻]|(?<![今去明]年度?)[会报])",
  ),
  glossedYear: sticky("[去今前明上本]\\((\\d{2,4})\\)年度?"),
  glossedDay: sticky("([今昨明])\\((?:\\d{1,2}/)?(\\d{1,2})\\)[日天]"),
  // 2021/22、2022/23及2023/24年度: what they are is said once.
  fiscal: sticky(
    `(\\d{4}|${HAN_DIGIT}{4})${SPACE}[/至到-]${SPACE}(\\d{4}|\\d{2}|${HAN_DIGIT}{4}|${HAN_DIGIT}{2})(?:${SPACE}${SCHOOL_YEAR}(?!\\d)|(?=(?:[、及和与](?:\\d{4}|${HAN_DIGIT}{4})/(?:\\d{2}|${HAN_DIGIT}{2})){1,5}${SPACE}${SCHOOL_YEAR}))`,
  ),
  years: sticky(
    `(\\d{4})年?${SPACE}(?:--?|~|至|到)${SPACE}(\\d{4})${SPACE}年(?:度|间)?(?!\\d|${SPACE}\\d{1,2}${SPACE}月)`,
  ),
  fromYears: sticky("((?:19|20)\\d\\d)(?:到|至)((?:19|20)\\d\\d)(?![\\d年万亿个件人元名])"),
  bareYears: sticky("((?:19|20)\\d\\d)--?((?:19|20)\\d\\d)(?![\\d-])"),
  month: sticky(
    `(${SMALL_NUMBER})${SPACE}月份?(?![龄饼球亮嫂子票均]|经(?![常济营费过贸由])|薪(?![资酬])|租(?![金赁]))`,
  ),
  wordMonth: sticky(
    "(本|上个?|下个?|当|同|这个|今个?|次|翌)(?:\\(\\d{1,2}\\))?月份?(?![饼亮])|(?:上|下)半月",
  ),
  months: sticky(
    `(${SMALL_NUMBER})月?份?${SPACE}(?:--?|~|至|到|和|、)${SPACE}(${SMALL_NUMBER})${SPACE}月份?`,
  ),
  firstMonths: sticky(`(?:首|前|头)${SPACE}(${SMALL_NUMBER})${SPACE}个?月份?`),
  firstQuarters: sticky(`(?:首|前|头)${SPACE}([一二两三1-3])${SPACE}个?季度?`),
  quarters: sticky(
    `第?([一二三四1-4])(?:季?度?${SPACE}(?:-|~|至|到)|(?:、|和|及))${SPACE}第?([一二三四1-4])季度?`,
  ),
  quarter: sticky(
    `(?:第${SPACE}([一二三四1-4])${SPACE}(?:个?季度|季)|([一二三四1-4])季度|q([1-4])(?![\\da-z])|([1-4])q(?![\\da-z])|(首)季度?)`,
  ),
  wordQuarter: sticky("(?:上一?个?|本|今)季度?(?![节度])"),
  half: sticky("(上|下|前|后|首|头)个?半年度?|h([12])(?![\\da-z])"),
  day: sticky(`(${SMALL_NUMBER})${SPACE}[日号]`),
  days: sticky(
    `(${SMALL_NUMBER})[日号]?${SPACE}(?:-|~|至|到|、|和|及|与)${SPACE}(${SMALL_NUMBER})${SPACE}[日号]`,
  ),
  halfDay: sticky("(?:上午|下午|凌晨|清晨|早上|早间|中午|午间|傍晚|晚上|晚间|夜间|深夜|晨)(?!\\d)"),
  bareDay: sticky(`(${SMALL_NUMBER})(?![\\d月年个名日号点时至到])`),
  third: sticky("[上中下]旬|[初底末]|上半月|下半月|中(?=[,。;、]|$)"),
  edge: sticky("年?[初末底]|全年|中期|[春夏秋冬][天季]|春节|国庆|暑假|寒假|暑期"),
  same: sticky("(?:的)?同一?(?:期|时期|月)"),
  wholeYear: sticky("(?:全年|年[末底初])(?![级轻均龄度])"),
  since: sticky('(?:(?!有[史记纪])[^,、。;\\n\\d"]){0,8}?以来|至今|迄今|(?=年)年来'),
  link: sticky(`${SPACE}起?(?:--?|~|至|到)${SPACE}`),
  weekdayBeside: sticky(`[,]?${SPACE}\\(?${SPACE}(?:星期|礼拜|周)[一二三四五六日天]${SPACE}\\)?`),
};

function sticky(source: string): RegExp {
  return new RegExp(source, "y");
}

/** The match of a part at `at`, or null. */
export function readPart(
  part: keyof typeof PARTS,
  text: string,
  at: number,
): RegExpExecArray | null {
  return matchAt(PARTS[part], text, at);
}

/** The year 二零二二 in Arabic digits. */
export function toDigits(text: string): string {
  return text.replace(/\D/g, (digit) => String(DIGITS.get(digit) ?? digit));
}

/** The value of a number inside a date; 0 for none. */
export function numberOf(text: string | undefined): number {
  return text === undefined ? 0 : (readNumeral(text, 0)?.low ?? 0);
}
