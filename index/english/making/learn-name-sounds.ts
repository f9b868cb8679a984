/** A name in Latin letters (small, without accents) and its Chinese transliteration. */
export type NamePair = readonly [letters: string, chinese: string];

/** Letters → the characters that transliterate them, with how often they did, most often first. */
export type SoundCounts = Map<string, Map<string, number>>;

const ROUNDS = 10;
/** A character stands for one to five letters; two or three are usual. */
const LENGTH_SHARES = [0, 0.15, 0.3, 0.3, 0.15, 0.05];
const UNSEEN = 1e-9;

/**
 * Learns which letters each Chinese character stands for, by expectation maximisation over all ways to cut a
 * name into as many pieces as its transliteration has characters.
 */
export function learnNameSounds(pairs: readonly NamePair[]): SoundCounts {
  let counts = countRound(pairs, (letters) => LENGTH_SHARES[letters.length] ?? 0);
  for (let round = 1; round < ROUNDS; round++) {
    const totals = sumByCharacter(counts);
    const last = counts;
    counts = countRound(pairs, (letters, character) => {
      const count = last.get(letters)?.get(character) ?? 0;
      return Math.max(UNSEEN, count / (1 + (totals.get(character) ?? 0)));
    });
  }
  return counts;
}

type Share = (letters: string, character: string) => number;

function countRound(pairs: readonly NamePair[], share: Share): SoundCounts {
  const counts: SoundCounts = new Map();
  for (const pair of pairs) countName(pair, share, counts);
  return counts;
}

/** Adds the expected number of times that each piece of a name stands for each of its characters. */
function countName([letters, chinese]: NamePair, share: Share, counts: SoundCounts): void {
  const before = sumCuts(letters, chinese, share);
  const after = sumCuts(reverse(letters), reverse(chinese), (piece, character) =>
    share(reverse(piece), character),
  );
  const all = before[chinese.length]?.[letters.length] ?? 0;
  if (all <= 0) return;
  forEachPiece(letters, chinese, (at, start, end) => {
    const [piece, character] = [letters.slice(start, end), chinese.charAt(at)];
    const left = before[at]?.[start] ?? 0;
    const right = after[chinese.length - at - 1]?.[letters.length - end] ?? 0;
    const expected = (left * share(piece, character) * right) / all;
    if (expected < 1e-4) return;
    const ofPiece = counts.get(piece) ?? new Map<string, number>();
    if (ofPiece.size === 0) counts.set(piece, ofPiece);
    ofPiece.set(character, (ofPiece.get(character) ?? 0) + expected);
  });
}

/** Entry [i][j]: the sum over all ways in which the first i characters stand for the first j letters. */
function sumCuts(letters: string, chinese: string, share: Share): number[][] {
  const sums = Array.from({ length: chinese.length + 1 }, () =>
    new Array<number>(letters.length + 1).fill(0),
  );
  const first = sums[0];
  if (first !== undefined) first[0] = 1;
  forEachPiece(letters, chinese, (at, start, end) => {
    const [from, to] = [sums[at]?.[start] ?? 0, sums[at + 1]];
    if (from === 0 || to === undefined) return;
    to[end] = (to[end] ?? 0) + from * share(letters.slice(start, end), chinese.charAt(at));
  });
  return sums;
}

function forEachPiece(
  letters: string,
  chinese: string,
  visit: (at: number, start: number, end: number) => void,
): void {
  const longest = LENGTH_SHARES.length - 1;
  for (let at = 0; at < chinese.length; at++) {
    for (let start = at; start < letters.length; start++) {
      for (let end = start + 1; end <= Math.min(letters.length, start + longest); end++) {
        visit(at, start, end);
      }
    }
  }
}

function sumByCharacter(counts: SoundCounts): Map<string, number> {
  const totals = new Map<string, number>();
  for (const ofPiece of counts.values()) {
    for (const [character, count] of ofPiece) {
      totals.set(character, (totals.get(character) ?? 0) + count);
    }
  }
  return totals;
}

function reverse(text: string): string {
  return [...text].reverse().join("");
}
