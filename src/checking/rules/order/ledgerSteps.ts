import { columnsOf, type Table, valueOrNaN, valueOrZero } from "../../../reading/table";

/** Tells whether a row continues the stock of another and changes it. */
export type LedgerSteps = (earlier: number, later: number) => boolean;

/** How the rows of a ledger follow each other, by opening stock or running balance; undefined if the table is not a ledger. */
export function ledgerSteps(table: Table): LedgerSteps | undefined {
  const { relations } = table.found.kind;
  const running = relations.find((each) => each.relation === "RUNNING_BALANCE");
  const closing = running && table.columns.get(running.closing);
  if (!running || !closing) return undefined;
  const opening = table.columns.get(running.opening);
  if (opening) {
    return (earlier, later) =>
      valueOrNaN(opening, later) === valueOrNaN(closing, earlier) &&
      valueOrNaN(opening, later) !== valueOrNaN(closing, later);
  }
  const [ins, outs] = [columnsOf(table, running.ins), columnsOf(table, running.outs)];
  const sum = (columns: typeof ins, i: number) => columns.reduce((total, column) => total + valueOrZero(column, i), 0);
  return (earlier, later) => {
    const moved = sum(ins, later) - sum(outs, later);
    return moved !== 0 && valueOrNaN(closing, earlier) + moved === valueOrNaN(closing, later);
  };
}
