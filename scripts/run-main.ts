/**
 * Runs a command; a fault is one plain line on standard error and exit code 1, never a stack trace. Whoever
 * reads the output may stop reading it.
 */
export function runMain(main: () => Promise<void>): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? 0 : 1);
  });
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
