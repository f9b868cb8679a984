import type { BuildReport } from "../../index/building/build-index.ts";
import type { BuildListener } from "../prepare.ts";

/** Where lines for the operator go: never standard output, which belongs to answers. */
type Output = NodeJS.WritableStream & { readonly isTTY?: boolean };

const BAR_WIDTH = 30;

/** Draws a progress bar on a terminal, or a line every tenth elsewhere, and prints the report at the end. */
export function showBuild(output: Output): BuildListener {
  let shownTenth = -1;
  return {
    onProgress(done, total) {
      const share = total === 0 ? 1 : done / total;
      if (output.isTTY) {
        const filled = Math.round(share * BAR_WIDTH);
        const bar = "█".repeat(filled) + "░".repeat(BAR_WIDTH - filled);
        output.write(`\rEmbedding ${bar} ${done}/${total}${done === total ? "\n" : ""}`);
        return;
      }
      const tenth = Math.floor(share * 10);
      if (tenth > shownTenth) output.write(`Embedding ${done}/${total}\n`);
      shownTenth = tenth;
    },
    onBuilt: (report) => {
      output.write(`${describeBuild(report)}\n`);
    },
  };
}

/** What a build did, a line for each kind of change, faults last with their remedies. */
export function describeBuild(report: BuildReport): string {
  const lines = [
    ...describeChange("Added", report.added),
    ...describeChange("Changed", report.changed),
    ...describeChange("Removed", report.removed),
    `Reused ${report.unchanged.length} unchanged; ${report.textsEmbedded} texts embedded, ${report.textsReused} from the cache.`,
    ...report.faults.map(({ file, reason }) => `Failed ${file}: ${reason}`),
    `Index ${report.generation} is in use.`,
  ];
  return lines.join("\n");
}

const MAX_LISTED = 10;

function describeChange(what: string, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  const rest = ids.length > MAX_LISTED ? ` and ${ids.length - MAX_LISTED} more` : "";
  return [`${what} ${ids.length}: ${ids.slice(0, MAX_LISTED).join(", ")}${rest}`];
}
