import { STATE, type Table, type TableColumn } from "../../table";

/**
 * One number for the words and days that some columns hold in a row, so that rows of the same site and kind of card can
 * be told from others. Blank counts as a word of its own; an unreadable cell leaves the row without a group (-1).
 */
export function groupNumbers(columns: readonly TableColumn[]): (i: number) => number {
  const numbers = new Map<string | number, number>();
  const numberOf = (key: string | number) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const [only] = columns;
  if (!only) return () => 0;
  if (columns.length === 1) return (i) => (only.states[i] === STATE.UNREADABLE ? -1 : numberOf(valueOf(only, i)));
  return (i) => {
    let key = "";
    for (const column of columns) {
      if (column.states[i] === STATE.UNREADABLE) return -1;
      key += `${valueOf(column, i)} `;
    }
    return numberOf(key);
  };
}

const valueOf = (column: TableColumn, i: number) =>
  column.states[i] === STATE.BLANK ? -1 : (column.values[i] as number);

/** True where a table is kept with the newest day on top. */
export function isNewestFirst(table: Table): boolean {
  const days = [...table.columns.values()].find(({ definition }) => definition.type.name === "tanggal");
  if (!days) return false;
  const readable = (i: number) => days.states[i] === STATE.VALUE;
  let first = 0;
  while (first < table.roles.length && !readable(first)) first++;
  let last = table.roles.length - 1;
  while (last > first && !readable(last)) last--;
  return last > first && (days.values[first] as number) > (days.values[last] as number);
}
