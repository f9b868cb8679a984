import type { Verdict } from "./question-sets.ts";

/** A share of a count, as printed: 95.3 % (263/276). */
export function toShare(part: number, whole: number): string {
  return whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

/** Prints the summary of a question set, and a line for every miss. */
export function printVerdicts(title: string, verdicts: readonly Verdict[]): void {
  console.log(`\n${title}: ${verdicts.length} questions`);
  printRow("all", verdicts);
  for (const kind of distinct(verdicts, "kind")) {
    printRow(
      kind,
      verdicts.filter(({ expected }) => expected.kind === kind),
    );
  }
  for (const language of distinct(verdicts, "language")) {
    printRow(
      language,
      verdicts.filter(({ expected }) => expected.language === language),
    );
  }
  for (const verdict of verdicts.filter(({ isExact }) => !isExact))
    console.log(describeMiss(verdict));
}

function distinct(verdicts: readonly Verdict[], field: "kind" | "language"): string[] {
  return [...new Set(verdicts.flatMap(({ expected }) => expected[field] ?? []))].sort();
}

function printRow(name: string, verdicts: readonly Verdict[]): void {
  const count = (test: (verdict: Verdict) => boolean) => verdicts.filter(test).length;
  const refusable = verdicts.filter(({ expected }) => !(expected.answered ?? expected.document));
  const columns = [
    `exact ${toShare(
      count(({ isExact }) => isExact),
      verdicts.length,
    )}`,
    `wrong figure first ${toShare(
      count(({ isWrongFigureFirst }) => isWrongFigureFirst),
      verdicts.length,
    )}`,
    `refused rightly ${toShare(refusable.filter(({ isRefusalRight }) => isRefusalRight).length, refusable.length)}`,
  ];
  console.log(`  ${name.padEnd(12)} ${columns.join(" · ")}`);
}

function describeMiss({ expected, answer, isWrongFigureFirst }: Verdict): string {
  const got = answer.answered
    ? `${answer.figures.map(({ text }) => text).join(" ") || "–"} in ${answer.citations[0]?.document}`
    : `refused (${answer.refusal})`;
  const wanted = expected.document
    ? `${expected.figures.join(" ") || "–"} in ${expected.document}`
    : "refusal";
  const mark = isWrongFigureFirst ? "✗✗" : "✗";
  return `  ${mark} ${expected.id} ${expected.question} | wanted ${wanted} | got ${got}`;
}
