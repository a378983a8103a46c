import type { Cell } from "../core/cells/cell";
import { plain } from "../core/cells/plain";
import { isBlank, isDoubt, isHarmless, type Doubt } from "../core/cells/reading";
import type { SheetCells } from "../core/cells/sheetCells";
import { DASHED } from "./doubtAt";
import { readerOf } from "./percentScale";
import { ROW, type RecognisedTable } from "./recognise/recognised";
import { STATE, type CheckSettings, type Table, type TableColumn } from "./table";

/** Told of every cell that is not plainly right, in reading order. */
export type OnDoubt = (column: TableColumn, i: number, doubt: Doubt) => void;

/** Rows read between two looks at the clock. */
export const ROWS_PER_STEP = 2_048;

/** Reads the cells of a table into columns, a block of rows at a time; yields how many rows are done. */
export function* readTable(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  settings: CheckSettings,
  onDoubt: OnDoubt,
): Generator<number, Table> {
  const writers = found.columns.map(({ key, column }) => columnWriter(sheet, found, roles, key, column, onDoubt));
  for (let from = 0; from < roles.length; from += ROWS_PER_STEP) {
    const to = Math.min(from + ROWS_PER_STEP, roles.length);
    for (const writer of writers) writer.read(from, to);
    yield to;
  }
  return { sheet, found, roles, settings, columns: new Map(writers.map(({ column }) => [column.key, column])) };
}

function columnWriter(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  key: string,
  at: number,
  onDoubt: OnDoubt,
) {
  const { cells, merges } = sheet;
  const { kind, firstRow } = found;
  const definition = kind.columns[key];
  if (!definition) throw new Error(`${kind.name} has no column ${key}`);
  const reader = readerOf(sheet, found, roles, key, at);
  const isNumber = definition.type.stored === "number";
  // A total or parent row has a label where a day or a word would stand.
  const isSummed = isNumber && definition.type.name !== "tanggal";
  const values = new Float64Array(roles.length);
  const states = new Uint8Array(roles.length);
  const words: string[] = [];
  const numbers = new Map<string, number>();
  const column: TableColumn = { ...reader, key, definition, column: at, values, states, words };
  const filledFrom = mergedFrom(merges, at);
  let lastCell: Cell;
  let lastWord = -1;

  return { column, read };

  function read(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const role = roles[i];
      if (role !== ROW.DATA && !(isSummed && (role === ROW.TOTAL || role === ROW.PARENT))) continue;
      const row = i + firstRow;
      const cell = cells[filledFrom?.get(row) ?? row]?.[at];
      if (isNumber && reader.quick(cell)) {
        values[i] = cell as number;
        states[i] = STATE.VALUE;
      } else if (!isNumber && cell === lastCell && lastWord >= 0) {
        values[i] = lastWord;
        states[i] = STATE.VALUE;
      } else readInFull(cell, i);
    }
  }

  function readInFull(cell: Cell, i: number): void {
    const reading = !isNumber && reader.quick(cell) ? (cell as string) : reader.read(cell);
    if (isBlank(reading)) {
      states[i] = STATE.BLANK;
      if (reading.blank === "dash") onDoubt(column, i, DASHED);
      return;
    }
    if (!isDoubt(reading)) return keep(reading, i, STATE.VALUE, cell);
    onDoubt(column, i, reading);
    const meaning = isNumber ? figureMeant(cell, reading) : isHarmless(reading.doubt) ? plain(reading.found) : undefined;
    if (meaning === undefined) states[i] = STATE.UNREADABLE;
    else keep(meaning, i, reading.doubt === "APPROXIMATE" ? STATE.APPROXIMATE : STATE.VALUE);
  }

  function keep(value: number | string, i: number, state: number, cell?: Cell): void {
    states[i] = state;
    if (typeof value === "number") {
      values[i] = value;
      return;
    }
    const word = value.toLowerCase();
    let number = numbers.get(word);
    if (number === undefined) {
      number = words.push(value) - 1;
      numbers.set(word, number);
    }
    values[i] = number;
    if (cell !== undefined) {
      lastCell = cell;
      lastWord = number;
    }
  }
}

/** The figure that further checks go on with: the likely meaning, and a part of a card as it stands. */
function figureMeant(cell: Cell, { doubt, means }: Doubt): number | undefined {
  return doubt === "FRACTION" && typeof cell === "number" ? cell : means;
}

/** Rows under a merged cell, which hold nothing themselves, and the row that holds their value. */
function mergedFrom(merges: SheetCells["merges"], column: number): ReadonlyMap<number, number> | undefined {
  const from = new Map<number, number>();
  for (const area of merges) {
    if (area.rows < 2 || column < area.column || column >= area.column + area.columns) continue;
    for (let row = area.row + 1; row < area.row + area.rows; row++) from.set(row, area.row);
  }
  return from.size > 0 ? from : undefined;
}
