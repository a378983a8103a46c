import { useCallback, useEffect, useState } from "react";
import { WorkbookError, type CellPlace, type Workbook } from "../../workbook/workbook";

/**
 * The cell the user has selected, of several the first. Older hosts do not report changes, so it is also asked for whenever
 * the user comes to the pane or to the place that shows it.
 */
export function useTarget(workbook: Workbook): readonly [target: CellPlace | undefined, look: () => void] {
  const [target, setTarget] = useState<CellPlace>();
  const look = useCallback(() => {
    workbook.selection().then(
      ({ sheet, area: { row, column } }) => setTarget({ sheet, row, column }),
      (error: unknown) =>
        setTarget(() => {
          if (error instanceof WorkbookError) return undefined;
          throw error;
        }),
    );
  }, [workbook]);
  useEffect(() => {
    look();
    window.addEventListener("focus", look);
    const stop = workbook.onSelect?.(({ sheet, area: { row, column } }) => setTarget({ sheet, row, column }));
    return () => {
      window.removeEventListener("focus", look);
      stop?.();
    };
  }, [look, workbook]);
  return [target, look];
}
