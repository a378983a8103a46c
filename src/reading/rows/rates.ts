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

/** The fewest columns that tell a sum from the last of them. */
const FEWEST_PARTS = 3;

/**
 * Among services by month, what is there at the end of each (SISA, PRR) has its last figure or its mean under JUMLAH: that row
 * adds nothing up.
 */
export function markLevels(sheet: SheetCells, { kind, columns, firstRow }: RecognisedTable, roles: Uint8Array): void {
  const columnOf = (key: string) => columns.find((match) => match.key === key)?.column ?? -1;
  for (const relation of kind.relations) {
    if (relation.relation !== "SERVICES" || relation.less || relation.parts.length < FEWEST_PARTS) continue;
    const [total, parts] = [columnOf(relation.total), relation.parts.map(columnOf)];
    roles.forEach((role, index) => {
      const row = sheet.cells[firstRow + index] ?? [];
      const found = row[total];
      const figures = parts.map((column) => row[column]).filter((cell): cell is number => typeof cell === "number");
      if (role !== ROW.DATA || typeof found !== "number" || figures.length < FEWEST_PARTS) return;
      const sum = figures.reduce((all, figure) => all + figure, 0);
      const isLevel = found === figures[figures.length - 1] || Math.abs(found - sum / figures.length) < 1;
      if (found !== sum && isLevel) roles[index] = ROW.NOTE;
    });
  }
}

const saysRate = (cell: Cell | undefined): boolean => typeof cell === "string" && RATE.test(cell);
