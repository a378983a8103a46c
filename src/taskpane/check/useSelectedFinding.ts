import { useEffect, useRef } from "react";
import type { Workbook } from "../../workbook/workbook";
import type { Place } from "./browsing";
import { findingAt } from "./findingAt";
import type { GroupOfTable } from "./groupOfTable";

/** Makes the finding of the selected cell current; a cell without one changes nothing. */
export function useSelectedFinding(
  workbook: Workbook,
  sheet: string,
  groups: readonly GroupOfTable[],
  current: Place | undefined,
  stand: (place: Place) => void,
): void {
  const now = useRef({ groups, current, stand });
  useEffect(() => {
    now.current = { groups, current, stand };
  });
  useEffect(
    () =>
      workbook.onSelect?.(({ sheet: selected, area }) => {
        if (selected !== sheet || area.rows !== 1 || area.columns !== 1) return;
        const found = findingAt(now.current.groups, now.current.current, area);
        if (found && found !== now.current.current) now.current.stand(found);
      }),
    [workbook, sheet],
  );
}
