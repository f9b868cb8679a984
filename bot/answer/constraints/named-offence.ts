import type { Release } from "../../../index/releases/release.ts";
import { remember } from "../../../index/remember.ts";
import type { Question } from "../question/question.ts";
import { foldedTextOf } from "../words/folded-text.ts";
import { synonymsOf } from "../words/synonyms.ts";

/** What is done about an offence stands before its name, 起诉|妨害传染病防治罪; short names (帮信罪) no release has. */
const OFFENCE =
  /(?:起诉|批捕|批准逮捕|逮捕|抓获?|拉|判处?|涉嫌?|犯|告|查处?|因|以|[咗了过])(\p{Script=Han}{4,12}?)(?<![犯定判])罪(?!犯|案|行|名|责)/u;
/** So many of its last characters name an offence: 病防治 of 妨害傳染病防治罪. */
const OWN_LENGTH = 3;

/** 起訴妨害傳染病防治罪的有幾人: only releases that name the offence tell of it. */
export function createNamesOffence({ said }: Question): (release: Release) => boolean {
  const offence = said.flatMap((words) => OFFENCE.exec(words)?.[1] ?? []).at(0);
  if (offence === undefined) return () => true;
  const names = [offence.slice(-OWN_LENGTH), ...synonymsOf(offence)];
  return remember((release: Release) => names.some((name) => foldedTextOf(release).includes(name)));
}
