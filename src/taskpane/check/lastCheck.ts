import { useCallback, useSyncExternalStore } from "react";
import type { Unit } from "../../core/unit";
import type { Words } from "../../core/words";
import type { SheetArea, Workbook } from "../../workbook/workbook";
import type { CheckedSheet } from "./runCheck";

/** A column that the last check recognised, with its data rows. */
export interface KnownColumn extends SheetArea {
  readonly key: string;
  readonly name: Words;
  /** Name of the column's type, such as `jumlah` or `tanggal`. */
  readonly type: string;
  readonly holds: "number" | "word";
  readonly unit: Unit | undefined;
}

const NONE: readonly KnownColumn[] = [];
const known = new WeakMap<Workbook, readonly KnownColumn[]>();
const listeners = new Set<() => void>();

/** Remembers what the last check of a workbook recognised, for the forms of the functions. */
export function rememberCheck(workbook: Workbook, checked: CheckedSheet): void {
  known.set(workbook, columnsOfCheck(checked));
  listeners.forEach((listener) => listener());
}

export function useKnownColumns(workbook: Workbook | undefined): readonly KnownColumn[] {
  const read = useCallback(() => (workbook && known.get(workbook)) ?? NONE, [workbook]);
  return useSyncExternalStore(listen, read);
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function columnsOfCheck({ sheet, tables }: CheckedSheet): readonly KnownColumn[] {
  return tables.flatMap(({ report, rows }) => {
    if (!rows) return [];
    const { kind, columns } = report.table.found;
    return columns.flatMap(({ key, column }): KnownColumn[] => {
      const definition = kind.columns[key];
      if (!definition) return [];
      const { header, says, type, unit } = definition;
      return [
        {
          sheet,
          area: { row: rows.first, column, rows: rows.last - rows.first + 1, columns: 1 },
          key,
          name: { id: header, en: says.en },
          type: type.name,
          holds: type.stored,
          unit,
        },
      ];
    });
  });
}
