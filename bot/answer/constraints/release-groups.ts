import type { Release } from "../../../index/releases/release.ts";

/** Releases by something that they name. */
export type ReleaseGroups = Map<string, Set<Release>>;

/** Adds a release to the group of a name. */
export function addTo(groups: ReleaseGroups, name: string, release: Release): void {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, new Set([release]));
  else group.add(release);
}
