import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetCells } from "../../core/cells/sheetCells";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";

/** `missing`: the workbook has no such sheet. `moved`: it has the sheet, but its rows are not where they were. */
export type SheetReading<T> =
  | { readonly is: "reading" | "missing" | "moved" }
  | { readonly is: "failed"; readonly why: WorkbookErrorCode }
  | { readonly is: "read"; readonly value: T };

/** How long the sheet must be unchanged before it is read again. */
const STILL_MS = 400;

/**
 * Reads a sheet and keeps up with its edits. `readNow` returns what it found, for a button whose answer must be current.
 * `read` returns undefined for a sheet whose rows are not where they were.
 */
export function useSheetReading<T>(
  workbook: Workbook,
  name: string,
  read: (sheet: SheetCells) => Promise<T | undefined>,
): { readonly reading: SheetReading<T>; readonly readNow: () => Promise<SheetReading<T>> } {
  const [reading, setReading] = useState<SheetReading<T>>({ is: "reading" });
  const round = useRef(0);

  const readNow = useCallback(async () => {
    const mine = ++round.current;
    const found = await readSheet(workbook, name, read);
    if (mine === round.current) setReading(found);
    return found;
  }, [workbook, name, read]);

  useEffect(() => {
    let still: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      readNow().catch((error: unknown) =>
        setReading(() => {
          throw error;
        }),
      );
    };
    again();
    const stop = workbook.onChange(({ sheet }) => {
      if (sheet !== name) return;
      clearTimeout(still);
      still = setTimeout(again, STILL_MS);
    });
    const rounds = round;
    return () => {
      rounds.current++;
      clearTimeout(still);
      stop();
    };
  }, [workbook, name, readNow]);

  return { reading, readNow };
}

async function readSheet<T>(
  workbook: Workbook,
  name: string,
  read: (sheet: SheetCells) => Promise<T | undefined>,
): Promise<SheetReading<T>> {
  try {
    if (!(await workbook.sheetNames()).includes(name)) return { is: "missing" };
    const value = await read(await workbook.readSheet(name));
    return value === undefined ? { is: "moved" } : { is: "read", value };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return error.code === "SHEET_GONE" ? { is: "missing" } : { is: "failed", why: error.code };
  }
}
