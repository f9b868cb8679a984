import { attributeFigures } from "../../index/figures/attribution/attribute-figures.ts";
import { findFigures } from "../../index/figures/find-figures.ts";
import type { Release } from "../../index/releases/release.ts";
import { fold } from "../../index/text/fold.ts";
import { median, printTable, time, toMs, toRatio } from "./timing.ts";

const RELEASE_UNITS = 3_000;
const ROUNDS = 5;
const SIZES = [10_000, 100_000] as const;

/** Text that a careless pattern takes the square of its length for. */
const AWKWARD: readonly (readonly [name: string, unit: string])[] = [
  ["digits", "1"],
  ["Han numerals", "一二三"],
  ["Han multipliers", "百萬億"],
  ["grouped digits", "123,"],
  ["a list of figures", "283件443人、"],
];

/** Finding and attributing the figures of a release of 3,000 characters, against folding it. */
export function benchFigures(releases: readonly Release[]): void {
  const joined = releases.map(({ text, body }) => text.slice(body.start, body.end)).join("\n");
  const count = Math.floor(joined.length / RELEASE_UNITS);
  const texts = Array.from({ length: count * ROUNDS }, (_, i) =>
    joined.slice((i % count) * RELEASE_UNITS, ((i % count) + 1) * RELEASE_UNITS),
  );
  const samples = texts.map((text) => {
    const { ms: folding } = time(() => fold(text));
    const { value: found, ms: finding } = time(() => findFigures(text, "2024-01-01"));
    const { ms: attributing } = time(() => attributeFigures(text, found));
    return { folding, finding, attributing, count: found.length };
  });
  const base = median(samples.map(({ folding }) => folding));
  const row = (name: string, values: readonly number[]) => [
    name,
    toMs(median(values)),
    toRatio(median(values), base),
  ];
  const figures = samples.reduce((sum, sample) => sum + sample.count, 0) / samples.length;
  printTable(`Figures: a release of ${RELEASE_UNITS} characters, ${figures.toFixed(0)} figures`, [
    ["", "p50", ""],
    row(
      "folding (baseline)",
      samples.map(({ folding }) => folding),
    ),
    row(
      "finding",
      samples.map(({ finding }) => finding),
    ),
    row(
      "attributing",
      samples.map(({ attributing }) => attributing),
    ),
    row(
      "both",
      samples.map(({ finding, attributing }) => finding + attributing),
    ),
  ]);
}

/** Ten times the text takes about ten times as long, or the finder is not linear. */
export function benchLinearity(): void {
  const rows = AWKWARD.map(([name, unit]) => {
    const [small = 0, large = 0] = SIZES.map((units) => {
      const text = unit.repeat(units / unit.length);
      return median(Array.from({ length: 3 }, () => time(() => findFigures(text, null)).ms));
    });
    return [name, toMs(small), toMs(large), toRatio(large, small)];
  });
  const heads = SIZES.map((units) => `${units.toLocaleString("en")} units`);
  printTable("Figures in awkward text (linear: about ×10)", [["", ...heads, ""], ...rows]);
}
