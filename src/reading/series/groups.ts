import { countUntil } from "../../core/calendar/calendar";
import { ROW } from "../recognise/recognised";
import { columnsOf, STATE, type Table, type TableColumn } from "../table";
import type { Figures } from "../figures";
import { blockStarts } from "./blocks";
import { firstMet, numbering } from "./numbering";
import { timeColumn } from "./timeColumn";

/** The group of a row: rows with the same words and days share a small number from 0 on; -1 for a row without a group. */
export type GroupOf = (i: number) => number;

/**
 * Groups rows by the words and days in some columns, such as the site and the kind of card. A blank counts as a word, unless
 * the column names each site only on its first row; a row with an unreadable cell has no group (-1). Groups are numbered in the
 * order of the calls, and results are cached because several rules use the same columns.
 */
export function groupOf(table: Table, keys: readonly string[]): GroupOf {
  const found = columnsOf(table, keys).map(({ key }) => key);
  return table.once(groupsBy, found.join("|"));
}

function groupsBy(table: Table, keys: string): GroupOf {
  return kept(numbered(table, columnsOf(table, keys.split("|"))), table.roles.length);
}

/** The first row queried with the same values in some columns, possibly this row; -1 if the row cannot be read. */
export function firstAlike(table: Table, columns: readonly TableColumn[]): (i: number) => number {
  const { limit, at } = keysOf(table, columns);
  const met = firstMet(limit, table.roles.length);
  return (i) => {
    const key = at(i);
    return key < 0 ? -1 : met(key, i);
  };
}

/** Two numbers reserved below the groups: a row not queried yet, and a row without a group. */
const [UNASKED, NONE, FIRST] = [0, 1, 2];

function kept(numberOf: GroupOf, rows: number): GroupOf {
  const groups = new Uint32Array(rows);
  return (i) => {
    const group = groups[i] as number;
    if (group !== UNASKED) return group - FIRST;
    const found = numberOf(i);
    groups[i] = found < 0 ? NONE : found + FIRST;
    return found < 0 ? NONE - FIRST : found;
  };
}

function numbered(table: Table, columns: readonly TableColumn[]): GroupOf {
  const { limit, at } = keysOf(table, columns);
  const numberOf = numbering(limit, table.roles.length);
  return (i) => {
    const key = at(i);
    return key < 0 ? -1 : numberOf(key);
  };
}

/** Combines the values of some columns in a row into one whole number below `limit`, like digits. */
function keysOf(table: Table, columns: readonly TableColumn[]): { readonly limit: number; readonly at: GroupOf } {
  const digits = columns.map((column) => digitsOf(isHeadings(column) ? filledDown(column) : column));
  const starts = table.once(blockStarts);
  if (starts.length > 0) digits.push({ size: starts.length + 1, at: (i) => countUntil(starts, i) });
  const limit = digits.reduce((product, { size }) => product * size, 1);
  if (!(limit <= Number.MAX_SAFE_INTEGER)) return { limit: table.roles.length, at: spelled(digits) };
  const at = (i: number): number => {
    let key = 0;
    for (let c = 0; c < digits.length; c++) {
      const { size, at } = digits[c] as Digits;
      const digit = at(i);
      if (digit < 0) return -1;
      key = key * size + digit;
    }
    return key;
  };
  return { limit, at };
}

/** The value of a column in each row as one digit: below `size`, 0 for a blank, -1 if unreadable. */
interface Digits {
  readonly size: number;
  readonly at: (i: number) => number;
}

function digitsOf({ states, values, words, definition }: TableColumn): Digits {
  const [least, size] = definition.type.stored === "word" ? [0, words.length + 1] : spanOf(states, values);
  const at = (i: number): number => {
    const state = states[i];
    if (state === STATE.VALUE || state === STATE.APPROXIMATE) return (values[i] as number) - least + 1;
    return state === STATE.UNREADABLE ? -1 : 0;
  };
  return { size, at };
}

/** The smallest of the days or figures, and how many digits are needed to tell them apart; Infinity if one has decimals. */
function spanOf(states: Uint8Array, values: Figures): readonly [least: number, size: number] {
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    if (states[i] !== STATE.VALUE && states[i] !== STATE.APPROXIMATE) continue;
    const value = values[i] as number;
    if (!Number.isInteger(value)) return [0, Infinity];
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return most < least ? [0, 2] : [least, most - least + 2];
}

/** For keys too long for one number: the digits as text, numbered on first sight. */
function spelled(digits: readonly Digits[]): GroupOf {
  const numbers = new Map<string, number>();
  return (i) => {
    let key = "";
    for (const { at } of digits) {
      const digit = at(i);
      if (digit < 0) return -1;
      key += `${digit} `;
    }
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

/** True for a column that names each site on its first row and leaves the others blank: no name occurs twice. */
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

/** Rows sampled to see whether several series share a column, and the number of repeats that slips cannot explain. */
const SAMPLE = 2000;
const PROOF = 3;

/**
 * True where rows of several sites or areas stand together and no column tells them apart: a column is missing, and more than a
 * third of the rows repeat another row's time with different figures.
 */
export function hidesSeries(table: Table, keys: readonly string[]): boolean {
  const times = timeColumn(table);
  if (!times || keys.every((key) => table.columns.has(key))) return false;
  const group = groupOf(table, [...keys.filter((key) => key !== times.key), times.key]);
  const counts = [...table.columns.values()].filter(({ definition }) => definition.type.name === "jumlah");
  const seen = new Map<number, number>();
  let rows = 0;
  let repeats = 0;
  for (let i = 0; i < table.roles.length && rows < SAMPLE; i++) {
    if (table.roles[i] !== ROW.DATA || times.states[i] !== STATE.VALUE) continue;
    rows++;
    const earlier = seen.get(group(i));
    if (earlier === undefined) seen.set(group(i), i);
    else if (counts.some(({ values }) => values[i] !== values[earlier])) repeats++;
  }
  return repeats >= PROOF && 3 * repeats > rows;
}
