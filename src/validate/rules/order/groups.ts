import { STATE, type Table, type TableColumn } from "../../table";

/**
 * One number for the words and days that some columns hold in a row, so that rows of the same site and kind of card can
 * be told from others. Blank counts as a word of its own; an unreadable cell leaves the row without a group (-1).
 *
 * The numbers are the columns' own, written behind each other like digits: nothing is allocated per row.
 */
export function groupNumbers(columns: readonly TableColumn[]): (i: number) => number {
  const [only] = columns;
  if (!only) return () => 0;
  if (columns.length === 1) return (i) => (only.states[i] === STATE.UNREADABLE ? -1 : digitOf(only, i));
  const sizes = columns.map(sizeOf);
  if (sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER) return spelledGroups(columns);
  return (i) => {
    let number = 0;
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c] as TableColumn;
      if (column.states[i] === STATE.UNREADABLE) return -1;
      number = number * (sizes[c] as number) + digitOf(column, i);
    }
    return number;
  };
}

/** The column's number of a row, one up, so that a blank can be 0. Days and figures are whole by the time they are keys. */
function digitOf(column: TableColumn, i: number): number {
  const state = column.states[i];
  return state === STATE.VALUE || state === STATE.APPROXIMATE ? (column.values[i] as number) + 1 : 0;
}

function sizeOf({ values, words }: TableColumn): number {
  if (words.length > 0) return words.length + 2;
  let largest = 0;
  for (let i = 0; i < values.length; i++) if ((values[i] as number) > largest) largest = values[i] as number;
  return largest + 2;
}

/** For keys too long to be one number: the digits as a text, numbered as they come. */
function spelledGroups(columns: readonly TableColumn[]): (i: number) => number {
  const numbers = new Map<string, number>();
  return (i) => {
    let key = "";
    for (const column of columns) {
      if (column.states[i] === STATE.UNREADABLE) return -1;
      key += `${digitOf(column, i)} `;
    }
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
}

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
