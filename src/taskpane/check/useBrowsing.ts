import { useCallback, useState } from "react";
import { browse, startBrowsing, type Browsing, type BrowsingAction } from "./browsing";
import type { GroupOfTable } from "./groupOfTable";
import { keepPlace } from "./keepPlace";

interface Kept {
  readonly groups: readonly GroupOfTable[];
  readonly browsing: Browsing;
}

const cellOf = ({ table }: GroupOfTable, index: number) => table.report.place(index);

/** The user's place among the findings, kept when these change. */
export function useBrowsing(groups: readonly GroupOfTable[]): readonly [Browsing, (action: BrowsingAction) => void] {
  const [kept, keep] = useState<Kept>(() => ({ groups, browsing: startBrowsing(groups) }));
  let now = kept;
  if (kept.groups !== groups) {
    now = { groups, browsing: keepPlace(kept.groups, kept.browsing, groups, cellOf) };
    keep(now);
  }
  const act = useCallback(
    (action: BrowsingAction) =>
      keep((before) => ({ ...before, browsing: browse(before.groups, before.browsing, action) })),
    [],
  );
  return [now.browsing, act];
}
