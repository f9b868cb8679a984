import type { Span } from "../../text/span.ts";
import { matchAt } from "../numbers/numeral-characters.ts";
import { startsVerb } from "./predicates.ts";

/** Words around a counted noun that do not belong to it. */
const LEAD =
  /^(?:[、,;:\s"'()和与或等的了]|及(?![格时])|者中?|以及|其中|当中|包括|涉及|全省|全国|全市|全县|全区|全港|全台|全年|本港|本市|本省|另有|另外|另|共有|共|计有|有(?![关效限机色轨])|是|为|的|约(?!定)|达|累计|合计|总计|一共|全部|分别|各[类种项级]|各|该|这|先后|已|亦|也|仍|还|即|现有|至|到|由|从|自|在(?![校册岗建押职读])|对|将(?!军)|把|向|个|近期|以来)+/;
const TAIL =
  /(?:占比|占|[、,;:\s"'(《]|以及|及|和|与|或|等|的|了|共有|共计|总共|共|计|合计|累计|总计|一共|全部|分别|各|有|是|达到|高达|多达|达|为|(?<![合契条公预节特签誓履违])约|大约|超|逾|由|从|自|至|到|被|在|已|仅|只|平均|均|就|于|每|对|其中|按|为数|方面|则|亦|也|另|更|比|较|(?<![初高])中|(?<!以)上)+$/;
/** Where a noun after the figure ends. */
const STOP =
  /[,。;:!?、\n()"《》<>|被占达共约在于和与及为的已将均都由以并等因需可须或至到前后是]|(?<![集社机协员动聘晚聚大国议博展览音茶座讲])会(?![议员展场])|分别|进行/y;
const LONGEST = 16;

/** The noun phrase of `from..to` of a folded text, without the little words around it, or null. */
export function trimNoun(text: string, { start, end }: Span): Span | null {
  const phrase = text.slice(start, end);
  const bracket = /\([^()]*\)$/.exec(phrase);
  if (bracket !== null) return trimNoun(text, { start, end: end - bracket[0].length });
  const from =
    start + Math.max(...[",", '"', "(", ")"].map((mark) => phrase.lastIndexOf(mark))) + 1;
  const lead = LEAD.exec(text.slice(from, end))?.[0].length ?? 0;
  const tail = TAIL.exec(text.slice(from + lead, end))?.[0].length ?? 0;
  const noun = { start: from + lead, end: end - tail };
  return noun.end - noun.start >= 1 && /[\u4e00-\u9fffa-z]/.test(text.slice(noun.start, noun.end))
    ? noun
    : null;
}

/**
 * The noun right after a figure (11个专项行动), up to the verb, preposition or mark that ends it, or null. With its
 * verb before the figure a noun may itself begin with one: 推出7132个资助出售单位.
 */
export function readNounAfter(
  text: string,
  { start: from, end: to }: Span,
  hasVerb: boolean,
): Span | null {
  const start = text.charAt(from) === " " ? from + 1 : from;
  const first = text.charAt(start) === "的" ? start + 1 : start;
  let end = first;
  while (end < to && end - first < LONGEST && matchAt(STOP, text, end) === null) {
    if (end > first && !(hasVerb && end < first + 3) && startsVerb(text, end)) break;
    end++;
  }
  if (end === first) return null;
  if (startsVerb(text, first) && (!hasVerb || end - first < 4))
    return readModified(text, first, to);
  return { start: first, end };
}

/** 12宗涉及食品的投訴: the noun behind a verb that only describes it. */
function readModified(text: string, from: number, to: number): Span | null {
  const clause = /^[^,。;:!?、\n]*/.exec(text.slice(from, to))?.[0] ?? "";
  const at = clause.lastIndexOf("的");
  const noun = /^\p{Script=Han}{2,6}$/u.exec(clause.slice(at + 1));
  return at > 0 && noun !== null ? { start: from + at + 1, end: from + clause.length } : null;
}
