import type { Cell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import { ROW, type RecognisedTable } from "../recognise/recognised";
import type { ColumnsToRead } from "./columnsToRead";

const RATE =
  /%|\b(?:PERSEN|PERSENTASE|PROSENTASE|RASIO|RATIO|RATA|KEPADATAN|LAJU|INDEKS|ANGKA|TINGKAT|LUAS|CAKUPAN|CAPAIAN)\b/i;

/**
 * Among items a percentage, a ratio or an area in square kilometres may be a row of its own; it adds up with nothing. Known by
 * its label where it has no number above 100, or by decimals in most columns.
 */
export function markRates(
  sheet: SheetCells,
  { kind, columns, firstRow }: RecognisedTable,
  { labels }: ColumnsToRead,
  roles: Uint8Array,
): void {
  const counts = columns.filter(({ key }) => kind.columns[key]?.type.name === "jumlah").map(({ column }) => column);
  roles.forEach((role, index) => {
    if (role !== ROW.DATA) return;
    const row = sheet.cells[firstRow + index] ?? [];
    const figures = counts.map((column) => row[column]).filter((cell): cell is number => typeof cell === "number");
    const isSmall = figures.every((figure) => figure <= 100);
    const says = labels.some((column) => saysRate(row[column]));
    const broken = figures.filter((figure) => !Number.isInteger(figure)).length;
    if (broken * 2 > figures.length || (isSmall && says)) roles[index] = ROW.NOTE;
  });
}

const saysRate = (cell: Cell | undefined): boolean => typeof cell === "string" && RATE.test(cell);
