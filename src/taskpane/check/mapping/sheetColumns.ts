import { columnLetter } from "../../../core/cells/area";
import { headerParts } from "../../../reading/recognise/headerGrid";
import { UNDER } from "../../../reading/recognise/headerWords";
import type { Table } from "../../../reading/table";

/** One column of a sheet within a table, and what it is taken for. */
export interface SheetColumn {
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  /** Its key in the kind; undefined where it is not read. */
  readonly key: string | undefined;
  /** The user took it out of the table. */
  readonly isAside: boolean;
}

/** The columns of a table as the sheet has them, from left to right; those without a header or a meaning are left out. */
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
