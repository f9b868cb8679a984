/** An answer that comes sooner needs no sign that it is coming. */
const PATIENCE_MS = 1000;
/** Telegram shows the sign for five seconds. */
const REPEAT_MS = 4500;

/**
 * Does the work, and shows that it is being done if it takes long. `show` may fail: the sign is a courtesy, and
 * it is not repeated to a server that has refused it.
 */
export async function whileTyping<T>(
  show: () => Promise<unknown>,
  work: () => Promise<T>,
): Promise<T> {
  let timer = setTimeout(repeat, PATIENCE_MS);
  let isOver = false;
  function repeat(): void {
    show().then(
      () => {
        if (!isOver) timer = setTimeout(repeat, REPEAT_MS);
      },
      () => {},
    );
  }
  try {
    return await work();
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}
