import { columnLetter } from "../../../core/cells/area";
import { headerParts } from "../../../reading/recognise/headerGrid";
import { UNDER } from "../../../reading/recognise/headerWords";
import type { Table } from "../../../reading/table";

/** A column of a sheet within a table, and what it is read as. */
export interface SheetColumn {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  /** Its key in the kind; undefined if it is not read. */
  readonly key: string | undefined;
  /** True if the user removed it from the table. */
  readonly isAside: boolean;
}

/** The columns of a table in the sheet, from left to right, except those with neither header nor meaning. */
export function sheetColumns({ found, sheet }: Table): readonly SheetColumn[] {
  const { headerRow, headerRows, firstColumn, endColumn, columns, aside = [] } = found;
  const parts = headerParts(sheet, headerRow, headerRows, { first: firstColumn, end: endColumn });
  const own = parts.map((texts, offset) => ({ column: firstColumn + offset, header: texts.join(UNDER) }));
  const shared = columns.filter(({ column }) => column < firstColumn);
  return [...shared, ...own].flatMap(({ column, header }) => {
    const key = columns.find((match) => match.column === column)?.key;
    const isAside = aside.includes(column);
    return header === "" && key === undefined ? [] : [{ column, letter: columnLetter(column), header, key, isAside }];
  });
}
