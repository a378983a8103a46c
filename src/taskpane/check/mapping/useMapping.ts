import { useCallback, useRef, useState } from "react";
import type { Workbook } from "../../../workbook/workbook";
import type { CheckedTable } from "../runCheck";
import type { KeptMapping } from "../../../reading/kept/keptMappings";
import { withAside, withBase, withChoice, withKind, without } from "./choices";
import { mappingStoreOf } from "./mappingStore";

/** Says which column of the sheet is meant; `null` for none. */
export type Choose = (key: string, column: number | null) => void;

export interface MappingOf {
  /** False if the last choice could not be stored in the workbook. */
  readonly isKept: boolean;
  choose(table: CheckedTable, key: string, column: number | null): void;
  /** Says what kind of table it is. */
  chooseKind(table: CheckedTable, kind: string): void;
  /** Removes a column of the sheet from the table. */
  setAside(table: CheckedTable, column: number): void;
  /** Says which column is the base of a percentage. */
  chooseBase(table: CheckedTable, share: string, base: string): void;
  forget(table: CheckedTable): void;
}

/** Stores the user's choices of kinds and columns, one after the other, and checks the sheet again with them. */
export function useMapping(workbook: Workbook, recheck: () => Promise<void>): MappingOf {
  const [isKept, setIsKept] = useState(true);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback(
    (next: (kept: readonly KeptMapping[]) => readonly KeptMapping[]) => {
      const store = mappingStoreOf(workbook);
      queue.current = queue.current.then(async () => {
        setIsKept(await store.write(next(await store.read())));
        await recheck();
      });
      queue.current.catch((error: unknown) =>
        setIsKept(() => {
          throw error;
        }),
      );
    },
    [workbook, recheck],
  );
  return {
    isKept,
    choose: ({ report: { table } }, key, column) =>
      change((kept) => withChoice(kept, table.sheet, table.found, key, column)),
    chooseKind: ({ report: { table } }, kind) => change((kept) => withKind(kept, table.sheet, table.found, kind)),
    setAside: ({ report: { table } }, column) => change((kept) => withAside(kept, table.sheet, table.found, column)),
    chooseBase: ({ report: { table } }, share, base) =>
      change((kept) => withBase(kept, table.sheet, table.found, share, base)),
    forget: ({ report: { table } }) => change((kept) => without(kept, table.sheet, table.found)),
  };
}
