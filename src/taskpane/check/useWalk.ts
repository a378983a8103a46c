import { useEffect, useRef, useState, type RefObject } from "react";
import { WorkbookError, type CellPlace, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import { focusIfLost } from "../app/focusIfLost";
import { usePane } from "../app/PaneContext";
import { step, type Place } from "./browsing";
import { findingView } from "./checkView";
import type { GroupOfTable } from "./groupOfTable";
import { useBrowsing } from "./useBrowsing";
import { useSelectedFinding } from "./useSelectedFinding";
import { useStepKey } from "./useStepKey";

/** The sheets before and after this one. */
export interface Neighbours {
  /** The finding to make current at once: the first, the last, or none. */
  readonly enter: 1 | -1 | undefined;
  /** Goes to the next sheet with findings. */
  onPast(by: 1 | -1): void;
}

/**
 * Moves from finding to finding: by button, by key, and by selection in the sheet. Each step shows its cell; `refused` says why
 * the last one could not.
 */
export function useWalk(
  workbook: Workbook,
  sheet: string,
  groups: readonly GroupOfTable[],
  part: RefObject<HTMLDivElement | null>,
  neighbours: Neighbours | undefined,
) {
  const { language } = usePane();
  const [browsing, act] = useBrowsing(groups);
  const [refused, setRefused] = useState<WorkbookErrorCode>();

  const show = async (place: CellPlace) => {
    try {
      await workbook.select(place);
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(error.code);
    }
  };
  const stand = (place: Place) => {
    const group = groups[place.group];
    const index = group?.indexes[place.item];
    if (!group || index === undefined) return;
    act({ do: "stand", ...place });
    const { row, column } = findingView(group.table, index, language);
    void show({ sheet, row, column });
  };
  const go = (by: 1 | -1) => {
    const place = step(groups, browsing, by);
    if (place) stand(place);
    else neighbours?.onPast(by);
  };

  const enter = useRef(neighbours?.enter);
  useEffect(() => {
    const by = enter.current;
    enter.current = undefined;
    const last = groups.length - 1;
    if (by === 1) stand({ group: 0, item: 0 });
    if (by === -1) stand({ group: last, item: (groups[last]?.indexes.length ?? 0) - 1 });
    if (by !== undefined)
      requestAnimationFrame(() => focusIfLost(part.current?.querySelector<HTMLElement>("[aria-current]") ?? null));
  });
  useSelectedFinding(workbook, sheet, groups, browsing.current, (place) => act({ do: "stand", ...place }));
  useStepKey(part, go);

  return { browsing, act, show, stand, go, refused };
}
