import { sentenceOf } from "../../../index/releases/passages.ts";
import type { FigureChoice } from "../candidates/rate-figures.ts";
import type { Question } from "../question/question.ts";
import { readBefore, readFolded, readFoldedTitle, wordsOfFigure } from "../words/folded-text.ts";

/** Where what is told of a whole ends and its parts begin. */
const PARTS_BEGIN = /[,，;；。(（]\s?(?:其中|当中|包括|包含)/;
const SENTENCE_END = /[。!?\n]/;
/** Characters that tell no part from its whole. */
const TELLS_NOTHING = /[其当中有为的占共约及和数达逾近计是\P{Script=Han}]/gu;

/** What is said of a part alone and of its whole, each up to the figure; null where the first is no part of the second. */
function readParts(
  { passage, figure }: FigureChoice,
  whole: FigureChoice,
): { readonly ofPart: string; readonly ofWhole: string } | null {
  if (whole.passage !== passage || whole.figure.end > figure.start) return null;
  const { text, start } = readFolded(passage);
  const slice = (from: number, to: number) => text.slice(from - start, to - start);
  const between = slice(whole.figure.end, figure.start);
  const at = between.search(PARTS_BEGIN);
  if (at === -1) return null;
  const [before, after] = [between.slice(0, at), between.slice(at + 1)];
  if (SENTENCE_END.test(before) || SENTENCE_END.test(after)) return null;
  // 現有9155例（其中重症31例），累計267544例: behind the bracket stands no part.
  if (/[(（]/.test(between.charAt(at)) && /[)）]/.test(after)) return null;
  return {
    ofPart: after + slice(figure.end, figure.clause.end),
    ofWhole: slice(sentenceOf(passage, whole.figure).start, whole.figure.end) + before,
  };
}

/** True for a figure of a part (其中大型47座) when the question has a word that is said of this part alone. */
export function isAskedPart(
  { terms }: Pick<Question, "terms">,
  part: FigureChoice,
  whole: FigureChoice,
): boolean {
  const read = readParts(part, whole);
  if (read === null) return false;
  const { counts, list } = part.figure;
  const own =
    list === null || counts === null
      ? readBefore(part.figure, part.passage)
      : wordsOfFigure(part.figure).counts;
  // 圍棋國際象棋公開賽共有多少名棋手: what the title says is said of all.
  const ofAll = readFoldedTitle(part.passage.release).text + read.ofWhole;
  return terms.some(
    ({ words, weight, isPlace, isVerb }) =>
      weight >= 1 &&
      isPlace !== true &&
      !isVerb &&
      words.some((word) => word.length > 1 && own.includes(word)) &&
      !words.some((word) => ofAll.includes(word)),
  );
}

/**
 * True for a figure of a part (泳客約912萬人次，其中黃金泳灘有103萬人次) when the question says nothing that is said of the
 * part alone, by whole terms or by single characters.
 */
export function isMerelyPart(
  { said, terms }: Pick<Question, "said" | "terms">,
  part: FigureChoice,
  whole: FigureChoice,
): boolean {
  const read = readParts(part, whole);
  if (read === null) return false;
  const { ofPart, ofWhole } = read;
  const isOfPartAlone = (word: string) => ofPart.includes(word) && !ofWhole.includes(word);
  const own = [...ofPart.replace(TELLS_NOTHING, "")].filter(isOfPartAlone);
  const isSaid = (character: string) => said.some((words) => words.includes(character));
  return (
    own.length > 0 && !own.some(isSaid) && !terms.some(({ words }) => words.some(isOfPartAlone))
  );
}
