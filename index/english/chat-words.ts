/** Words as they are typed in a chat, and what they stand for. */
const CHAT_WORDS: Readonly<Record<string, string>> = {
  ppl: "people",
  pple: "people",
  pls: "please",
  plz: "please",
  govt: "government",
  gov: "government",
  dept: "department",
  yr: "year",
  yrs: "years",
  hrs: "hours",
  mins: "minutes",
  avg: "average",
  max: "maximum",
  min: "minimum",
  approx: "approximately",
  u: "you",
  ur: "your",
  whats: "what is",
  wats: "what is",
  whens: "when is",
  wheres: "where is",
  whos: "who is",
  hows: "how is",
  btwn: "between",
  b4: "before",
  r: "are",
  cig: "cigarette",
  cigs: "cigarettes",
  ciggy: "cigarette",
  ciggies: "cigarettes",
  uni: "university",
};

/** An English message with its chat words spelt out. */
export function spellOut(text: string): string {
  return text.replace(/\b[A-Za-z]\w{0,6}\b/g, (word) => CHAT_WORDS[word.toLowerCase()] ?? word);
}
