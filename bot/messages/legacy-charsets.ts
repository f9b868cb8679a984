/** Second bytes of a double-byte character, in both charsets. */
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;

/**
 * The Han characters of some rows of a national charset. Big5 and GB 2312 were drawn up for Traditional and
 * for Simplified Chinese, so that together they say to which of the two a character belongs.
 */
export function decodeCharacters(
  charset: "big5" | "gbk",
  rows: { readonly first: number; readonly last: number },
): ReadonlySet<string> {
  // GBK put its additions to GB 2312 below A1, Big5 uses those bytes from the start.
  const firstTrail = charset === "gbk" ? 0xa1 : FIRST_TRAIL;
  const bytes: number[] = [];
  for (let lead = rows.first; lead <= rows.last; lead++) {
    for (let trail = firstTrail; trail <= LAST_TRAIL; trail++) bytes.push(lead, trail);
  }
  const text = new TextDecoder(charset).decode(Uint8Array.from(bytes));
  return new Set(text.match(/\p{Script=Han}/gu));
}
