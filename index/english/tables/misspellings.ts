const LETTERS = "abcdefghijklmnopqrstuvwxyz";
/** Shorter words are one letter away from too many others. */
const SHORTEST = 5;
/** And no word of the tables is longer. */
const LONGEST = 24;

/**
 * The words that an English word in small letters may be a slip of: two neighbours changed round, a letter too few,
 * too many or wrong. The first letter is taken as right. Names and numbers have none.
 */
export function findIntended(word: string): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !/^[a-z]+$/.test(word)) return [];
  const places = Array.from({ length: word.length - 1 }, (_, i) => i + 1);
  const at = (i: number, cut: number, put: string) => word.slice(0, i) + put + word.slice(i + cut);
  const swapped = places.map((i) => at(i, 2, `${word.charAt(i + 1)}${word.charAt(i)}`));
  const shorter = places.map((i) => at(i, 1, ""));
  const longer = [...places, word.length].flatMap((i) =>
    Array.from(LETTERS, (letter) => at(i, 0, letter)),
  );
  const changed = places.flatMap((i) => Array.from(LETTERS, (letter) => at(i, 1, letter)));
  return [...swapped, ...longer, ...shorter, ...changed].filter((other) => other !== word);
}
