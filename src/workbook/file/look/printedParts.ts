import { parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";

/** Adjacent rows or columns. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** The printed parts of a sheet, and the rows and columns that repeat on every page. */
export interface PrintedParts {
  readonly areas: readonly Area[];
  readonly titleRows?: Run;
  readonly titleColumns?: Run;
}

/** Reads Excel's print names: `'Kartu Stok'!$A$1:$H$40` or `Stok!$3:$4,Stok!$A:$A`. */
export function printedParts(areas: string | undefined, titles: string | undefined): PrintedParts {
  const strips = references(titles).flatMap((reference) => parseArea(reference) ?? []);
  const [rows] = strips.filter(({ columns }) => columns === SHEET_SIZE.columns);
  const [columns] = strips.filter((strip) => strip.rows === SHEET_SIZE.rows);
  return {
    areas: references(areas).flatMap((reference) => parseArea(reference) ?? []),
    ...(rows && { titleRows: { first: rows.row, count: rows.rows } }),
    ...(columns && { titleColumns: { first: columns.column, count: columns.columns } }),
  };
}

/** The references of a list, without sheet names. */
const references = (formula = ""): readonly string[] =>
  [...formula.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].map(([, reference = ""]) => reference);
