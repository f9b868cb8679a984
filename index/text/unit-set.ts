/**
 * UTF-16 units as flags, 1 for those given: what is asked at every place of a text is answered several times faster than by
 * a Set of strings.
 */
export function makeUnitSet(units: Iterable<string>): Uint8Array {
  const flags = new Uint8Array(0x10000);
  for (const unit of units) flags[unit.charCodeAt(0)] = 1;
  return flags;
}
