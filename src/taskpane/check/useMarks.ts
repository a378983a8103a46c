import { useCallback, useEffect, useRef, useState } from "react";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import { marksOf } from "./marksOf";
import type { CheckedSheet } from "./runCheck";

export interface Marks {
  readonly isOn: boolean;
  /** The number of marked cells if not all could be marked. */
  readonly bounded: number | undefined;
  readonly refused: WorkbookErrorCode | undefined;
  /** True if the marks of the checked sheet were just removed. */
  readonly cleared: boolean;
  turn(isOn: boolean): void;
  /** Removes our marks from the checked sheet, whenever they were made. */
  clear(): void;
}

interface Outcome {
  readonly bounded?: number;
  readonly refused?: WorkbookErrorCode;
  readonly cleared?: boolean;
}

/** Our marks on the checked sheet while they are wanted, updated after each check, and removed again. */
export function useMarks(workbook: Workbook, checked: CheckedSheet | undefined): Marks {
  const [isOn, setIsOn] = useState(false);
  const [{ bounded, refused, cleared = false }, setOutcome] = useState<Outcome>({});
  const wanted = useRef(false);
  const marked = useRef(new Set<string>());
  // One after the other, so that the last wish counts.
  const queue = useRef<Promise<void>>(Promise.resolve());

  const turn = useCallback((next: boolean) => {
    wanted.current = next;
    setIsOn(next);
  }, []);

  const put = useCallback(
    (work: () => Promise<Outcome>) => {
      queue.current = queue.current.then(work).then(setOutcome, (error: unknown) => {
        if (error instanceof WorkbookError) {
          turn(false);
          setOutcome({ refused: error.code });
        } else
          setOutcome(() => {
            throw error;
          });
      });
    },
    [turn],
  );

  useEffect(() => {
    if (!isOn || !checked) return;
    put(async () => {
      if (!wanted.current) return {};
      const { marks, isBounded } = marksOf(checked);
      marked.current.add(checked.sheet);
      await workbook.mark(checked.sheet, marks);
      return isBounded ? { bounded: marks.length } : {};
    });
  }, [isOn, checked, workbook, put]);

  const turnByUser = useCallback(
    (next: boolean) => {
      turn(next);
      if (next) return;
      put(async () => {
        const there = new Set(await workbook.sheetNames());
        for (const sheet of marked.current) if (there.has(sheet)) await workbook.mark(sheet, []);
        marked.current.clear();
        return {};
      });
    },
    [workbook, put, turn],
  );

  const sheet = checked?.sheet;
  const clear = useCallback(() => {
    if (sheet === undefined) return;
    put(async () => {
      await workbook.mark(sheet, []);
      return { cleared: true };
    });
  }, [workbook, sheet, put]);

  return { isOn, bounded, refused, cleared, turn: turnByUser, clear };
}
