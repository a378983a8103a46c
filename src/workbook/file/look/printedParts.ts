import { parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";

/** Rows or columns side by side. */
export interface Run {
  readonly first: number;
  readonly count: number;
}

/** Parts of a sheet that are printed, and the rows and columns that come again on every page. */
export interface PrintedParts {
  readonly areas: readonly Area[];
  readonly titleRows?: Run;
  readonly titleColumns?: Run;
}

/** What names of Excel's own say of printing: `'Kartu Stok'!$A$1:$H$40` or `Stok!$3:$4,Stok!$A:$A`. */
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

/** The references of a list, without their sheets. */
const references = (formula = ""): readonly string[] =>
  [...formula.matchAll(/(?:'(?:[^']|'')*'|[^',!]+)!([^,]+)/g)].map(([, reference = ""]) => reference);
