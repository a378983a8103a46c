import { useSyncExternalStore } from "react";
import type { Work } from "./desk";
import type { SaveStateName } from "./SaveState";
import { hasChanges, type useDesk } from "./useDesk";

const silent = () => () => undefined;

/** Whether the open workbook is saved; undefined if none is open. */
export function useSaveState(
  work: Work | undefined,
  { savedVersion, settingsChanged, wasSaved }: ReturnType<typeof useDesk>,
): SaveStateName | undefined {
  const version = useSyncExternalStore(work?.grid.onView ?? silent, () => work?.grid.view().version ?? 0);
  if (!work) return undefined;
  if (settingsChanged) return "UNSAVED";
  if (version !== savedVersion && hasChanges(work)) return "UNSAVED";
  return wasSaved ? "SAVED" : "UNCHANGED";
}
