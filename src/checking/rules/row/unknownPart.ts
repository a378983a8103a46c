import type { RelationOf } from "../../../sheets/relation";
import { columnsOf, type Table } from "../../../reading/table";

/**
 * Tells whether the difference of a stock card stands in the same row, in an unknown column between the card's own: "dipinjam
 * Kab. sebelah". The card then adds up, and only that header needs a question.
 */
export function unknownPart(
  table: Table,
  { opening, ins, outs, closing }: RelationOf<"LEDGER" | "RUNNING_BALANCE">,
): (i: number, difference: number) => boolean {
  const { sheet, found } = table;
  const own = columnsOf(table, [opening, ...ins, ...outs, closing]).map(({ column }) => column);
  const known = new Set(found.columns.map(({ column }) => column));
  const unknown: number[] = [];
  for (let column = Math.min(...own) + 1; column < Math.max(...own); column++)
    if (!known.has(column)) unknown.push(column);
  return (i, difference) =>
    unknown.some((column) => {
      const cell = sheet.cells[i + found.firstRow]?.[column];
      return typeof cell === "number" && cell !== 0 && Math.abs(cell) === difference;
    });
}
