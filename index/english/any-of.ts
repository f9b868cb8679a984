/** One pattern out of several ways to say a thing: the leftmost match, the earlier way where two begin at one place. */
export function anyOf(patterns: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
