const NUMBER = "[-+－＋−]?[\\d０-９][\\d０-９.,，．]*[%％]?";
const NONE = "[-－–—…]{1,3}|不詳|不详";
/** A label and nothing but numbers behind it. */
const ROW = new RegExp(`^\\s*\\S+(?:[ \\u3000](?:${NUMBER}|${NONE}))+\\s*$`);
const GAP = /(?<=\S)[ \u3000](?=\S)/g;
/** The heads and two rows below them are no coincidence. */
const LEAST_LINES = 3;

/**
 * A text in which tabs part the columns of tables that single spaces part: a line of heads, and below it rows with as
 * many cells. One UTF-16 unit in, one out.
 */
export function markColumns(text: string): string {
  const lines = text.split("\n");
  const isRow = lines.map((line) => ROW.test(line));
  if (!isRow.includes(true)) return text;
  for (let start = 0; start < lines.length; ) {
    const columns = countColumns(lines[start]);
    let end = start + 1;
    while (isRow[end] && countColumns(lines[end]) === columns) end++;
    const isTable = !isRow[start] && end - start >= LEAST_LINES;
    for (let i = start; isTable && i < end; i++) lines[i] = lines[i]?.replace(GAP, "\t") ?? "";
    start = end;
  }
  return lines.join("\n");
}

function countColumns(line = ""): number {
  return (line.match(GAP)?.length ?? 0) + 1;
}
