import { countUntil } from "../../../core/calendar/calendar";
import { ROW } from "../../recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn } from "../../table";
import { blockStarts } from "./blocks";
import { timeColumn } from "./timeColumn";

/**
 * One number for the words and days that some columns hold in a row, so that rows of the same site and kind of card can
 * be told from others. Blank counts as a word of its own, unless the column names each site on its first row alone; an
 * unreadable cell leaves the row without a group (-1).
 */
export function groupNumbers(table: Table, columns: readonly TableColumn[]): (i: number) => number {
  const number = columnNumbers(columns.map((column) => (isHeadings(column) ? filledDown(column) : column)));
  const starts = blockStarts(table);
  if (starts.length === 0) return number;
  const blockOf = (i: number) => countUntil(starts, i);
  return (i) => {
    const own = number(i);
    return own < 0 ? own : own * (starts.length + 1) + blockOf(i);
  };
}

/** The numbers are the columns' own, written behind each other like digits: nothing is allocated per row. */
function columnNumbers(columns: readonly TableColumn[]): (i: number) => number {
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

/** True for a column that names each site on the first of its rows and leaves the others blank: no name comes twice. */
function isHeadings({ states, values, words }: TableColumn): boolean {
  if (words.length === 0) return false;
  let names = 0;
  let blanks = 0;
  for (let i = 0; i < states.length; i++) {
    const state = states[i];
    if (state === STATE.SKIPPED) continue;
    if (state === STATE.BLANK) blanks++;
    else if (state === STATE.UNREADABLE || values[i] !== names++) return false;
    if (names === 0) return false;
  }
  return blanks >= names;
}

function filledDown(column: TableColumn): TableColumn {
  const values = column.values.slice();
  const states = column.states.slice();
  let last = 0;
  for (let i = 0; i < states.length; i++) {
    if (states[i] === STATE.VALUE) last = values[i] as number;
    if (states[i] !== STATE.BLANK) continue;
    states[i] = STATE.VALUE;
    values[i] = last;
  }
  return { ...column, values, states };
}

/** Rows looked at to learn whether several series stand in one, and repeats that can hardly be slips. */
const SAMPLE = 2000;
const PROOF = 3;

/**
 * True where rows of several sites or areas stand together and no column of the sheet tells them apart: a column is
 * missing, and more than a third of the rows repeat the time of another with other figures.
 */
export function hidesSeries(table: Table, keys: readonly string[]): boolean {
  const times = timeColumn(table);
  if (!times || keys.every((key) => table.columns.has(key))) return false;
  const groupOf = groupNumbers(table, [...columnsOf(table, keys).filter((column) => column !== times), times]);
  const counts = [...table.columns.values()].filter(({ definition }) => definition.type.name === "jumlah");
  const seen = new Map<number, number>();
  let rows = 0;
  let repeats = 0;
  for (let i = 0; i < table.roles.length && rows < SAMPLE; i++) {
    if (table.roles[i] !== ROW.DATA || times.states[i] !== STATE.VALUE) continue;
    rows++;
    const earlier = seen.get(groupOf(i));
    if (earlier === undefined) seen.set(groupOf(i), i);
    else if (counts.some(({ values }) => values[i] !== values[earlier])) repeats++;
  }
  return repeats >= PROOF && 3 * repeats > rows;
}
