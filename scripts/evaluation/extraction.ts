import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributeFigures } from "../../index/figures/attribution/attribute-figures.ts";
import { findFigures } from "../../index/figures/find-figures.ts";
import { parseRelease, type Release } from "../../index/releases/release.ts";
import { fold } from "../../index/text/fold.ts";
import { toShare } from "./report.ts";

/** A figure as an editor annotated it; see test/fixtures/README.md. */
interface GoldFigure {
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly value: unknown;
  readonly unit: string | null;
  readonly approx: string;
}

/** Compares what is found in the annotated fixture releases with what the editor marked; prints every miss. */
export function evaluateExtraction(fixtures: string): void {
  const totals = { gold: 0, found: 0, right: 0, value: 0, unit: 0, approx: 0 };
  const misses: string[] = [];
  for (const file of readdirSync(join(fixtures, "figures")).sort()) {
    const id = file.replace(/\.json$/, "");
    const release = readRelease(fixtures, id);
    const gold = JSON.parse(readFileSync(join(fixtures, "figures", file), "utf8")) as GoldFigure[];
    const found = attributeFigures(release.text, findFigures(release.text, release.date)).filter(
      ({ start }) => start >= release.body.start,
    );
    totals.gold += gold.length;
    totals.found += found.length;
    for (const wanted of gold) {
      const match = found.find(({ start, end }) => start === wanted.start && end === wanted.end);
      if (match === undefined) misses.push(`  missed ${id} ${wanted.text}`);
      else {
        totals.right++;
        const isValue =
          wanted.kind === "date" || JSON.stringify(match.value) === JSON.stringify(wanted.value);
        const isUnit = fold(match.unit ?? "") === fold(wanted.unit ?? "");
        totals.value += Number(isValue);
        totals.unit += Number(isUnit);
        totals.approx += Number(match.approx === wanted.approx);
        if (!isValue || !isUnit || match.approx !== wanted.approx) {
          misses.push(
            `  differs ${id} ${wanted.text}: ${match.value} ${match.unit} ${match.approx}, wanted ${wanted.value} ${wanted.unit} ${wanted.approx}`,
          );
        }
      }
    }
    for (const extra of found) {
      const isGold = gold.some(({ start, end }) => start === extra.start && end === extra.end);
      if (!isGold)
        misses.push(
          `  extra ${id} ${extra.text} in ${release.text.slice(extra.start - 10, extra.end + 10).replaceAll("\n", "⏎")}`,
        );
    }
  }
  console.log("figures in the annotated releases");
  console.log(
    `  recall ${toShare(totals.right, totals.gold)} · precision ${toShare(totals.right, totals.found)}`,
  );
  console.log(
    `  of those found: value ${toShare(totals.value, totals.right)} · unit ${toShare(totals.unit, totals.right)} · approximation ${toShare(totals.approx, totals.right)}`,
  );
  for (const miss of misses) console.log(miss);
}

function readRelease(fixtures: string, id: string): Release {
  const folder = join(fixtures, "releases");
  const file = readdirSync(folder).find((name) => name.replace(/\.\w+$/, "") === id);
  if (file === undefined) throw new Error(`"${folder}" has no release "${id}".`);
  return parseRelease(id, readFileSync(join(folder, file), "utf8"));
}
