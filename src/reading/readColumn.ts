import type { Cell } from "../core/cells/cell";
import { plain } from "../core/cells/plain";
import { isBlank, isDoubt, isHarmless, type Doubt, type DoubtCode } from "../core/cells/reading";
import { beforeLostNoughts } from "../core/cells/readNumber";
import type { SheetCells } from "../core/cells/sheetCells";
import type { DoubtLog } from "./doubtLog";
import { rowsOfLostThousands } from "./lostThousands";
import { misspeltRows } from "./misspelt";
import { readerOf } from "./percentScale";
import { ROW, type MatchedColumn, type RecognisedTable } from "./recognise/recognised";
import { isTotalLabel } from "./rows/rowLabels";
import { STATE, type TableColumn } from "./table";
import { FigureStore } from "./figures";
import { Vocabulary } from "./vocabulary";

/** A column while it is being read, block by block from the top. */
export interface ColumnReader {
  read(from: number, to: number): void;
  /** After the last row: true where its thousands separators were read as decimal points. */
  lostThousands(): Generator<void, boolean>;
  /** Decides what had to wait for the whole sheet: whether a column lost its thousands, and how often a name occurs. */
  settle(anyLost: boolean): Generator<void, void>;
  column(): TableColumn;
}

/** Cells per slice. */
const ROWS_PER_SETTLE = 2_048;

/** The reader of one column of a table. */
export function readColumn(
  sheet: SheetCells,
  found: RecognisedTable,
  roles: Uint8Array,
  { key, column: at }: MatchedColumn,
  log: DoubtLog,
): ColumnReader {
  const { cells, merges } = sheet;
  const { kind, firstRow } = found;
  const definition = kind.columns[key];
  if (!definition) throw new Error(`${kind.name} has no column ${key}`);
  const reader = readerOf(sheet, found, roles, key, at);
  const { read, quick } = reader;
  const written = read === definition.type.read ? definition.type.written : undefined;
  const states = new Uint8Array(roles.length);
  const vocabulary = new Vocabulary();
  const doubts = new Set<DoubtCode>();
  /** Rows with fractions that may be counts that lost their thousands separator and trailing zeros. */
  const waiting: number[] = [];
  let restored: readonly number[] = [];
  let lastDoubt: DoubtCode | undefined;
  const filledFrom = mergedFrom(merges, at);
  const cellAt = filledFrom
    ? (row: number): Cell => cells[filledFrom.get(row) ?? row]?.[at]
    : (row: number): Cell => cells[row]?.[at];

  // A total or parent row has a label in place of a day or a word.
  const isSummed = definition.type.name !== "tanggal";
  // There are as many identity numbers as rows, and few sheets compare them.
  const isNumbered = definition.type.name !== "nik" || isCompared(found, key);

  const isNumber = definition.type.stored === "number";
  const store = new FigureStore(isNumber || isNumbered ? roles.length : 0);
  return {
    read: isNumber ? readFigures : isNumbered ? readWords : readUnnumbered,
    lostThousands,
    settle,
    column: () => ({
      ...reader,
      key,
      definition,
      column: at,
      values: store.values,
      states,
      words: vocabulary.words,
      doubts,
      restored,
    }),
  };

  function* lostThousands(): Generator<void, boolean> {
    // Only doubted cells have decimals.
    if (!doubts.has("THREE_DECIMALS") || definition?.type.name !== "jumlah") return false;
    const rows = yield* rowsOfLostThousands({ roles, states, at: (i) => cells[i + firstRow]?.[at] });
    restored = rows ?? [];
    return rows !== undefined;
  }

  function* settle(anyLost: boolean): Generator<void, void> {
    if (!isNumber) return yield* settleNames();
    for (const i of restored) store.set(i, (cellAt(i + firstRow) as number) * 1000);
    if (anyLost) restored = [...restored, ...waiting];
    for (const [count, i] of waiting.entries()) {
      if (count % ROWS_PER_SETTLE === 0) yield;
      if (anyLost) store.set(i, beforeLostNoughts(cellAt(i + firstRow) as number) as number);
      else tell(i, "FRACTION");
    }
  }

  function* settleNames(): Generator<void, void> {
    if (!definition?.recurs) return;
    const meant = yield* misspeltRows({ values: store.values, states, words: vocabulary.words });
    for (const [i, number] of meant) store.set(i, number);
    restored = [...meant.keys()];
  }

  function readFigures(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const role = roles[i];
      if (role !== ROW.DATA && !(isSummed && (role === ROW.TOTAL || role === ROW.PARENT))) continue;
      const cell = cellAt(i + firstRow);
      if (quick(cell)) {
        store.set(i, cell as number);
        states[i] = STATE.VALUE;
      } else if (!(role === ROW.TOTAL && isLabel(cell)) && !readWritten(cell, i)) {
        const reading = read(cell);
        const figure = isDoubt(reading) ? figureMeant(cell, reading) : reading;
        if (typeof figure === "number") store.set(i, figure);
        note(i, reading, figure);
      }
    }
  }

  function readWritten(cell: Cell, i: number): boolean {
    if (!written || typeof cell !== "string") return false;
    const value = written.value(cell);
    if (Number.isNaN(value)) return false;
    store.set(i, value);
    states[i] = STATE.VALUE;
    tell(i, written.doubt);
    return true;
  }

  function readWords(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (roles[i] !== ROW.DATA) continue;
      const cell = cellAt(i + firstRow);
      let number = vocabulary.known(cell);
      if (number < 0) {
        const reading = quick(cell) ? (cell as string) : read(cell);
        const word = isDoubt(reading) ? wordMeant(reading) : reading;
        note(i, reading, word);
        if (typeof word !== "string") continue;
        number = vocabulary.number(word);
        if (!isDoubt(reading)) vocabulary.remember(cell, number);
      } else states[i] = STATE.VALUE;
      store.set(i, number);
    }
  }

  function readUnnumbered(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      if (roles[i] !== ROW.DATA) continue;
      const cell = cellAt(i + firstRow);
      if (quick(cell)) states[i] = STATE.VALUE;
      else {
        const reading = read(cell);
        note(i, reading, isDoubt(reading) ? wordMeant(reading) : reading);
      }
    }
  }

  /** Stores the reading of a cell and logs its doubt. */
  function note(i: number, reading: unknown, value: unknown): void {
    if (isBlank(reading)) {
      states[i] = STATE.BLANK;
      if (reading.blank === "dash") tell(i, "DASH");
    } else if (isDoubt(reading)) {
      const readable = reading.doubt === "APPROXIMATE" ? STATE.APPROXIMATE : STATE.VALUE;
      states[i] = value === undefined ? STATE.UNREADABLE : readable;
      if (reading.doubt === "FRACTION" && mayLackNoughts(cellAt(i + firstRow))) waiting.push(i);
      else tell(i, reading.doubt);
    } else states[i] = STATE.VALUE;
  }

  function tell(i: number, code: DoubtCode): void {
    if (code !== lastDoubt) doubts.add((lastDoubt = code));
    // The content of a merged cell is reported once, where it stands.
    if (!filledFrom?.has(i + firstRow)) log.add(at, i, code);
  }
}

/** True for the JUMLAH of a total row, written right before its first figure. */
const isLabel = (cell: Cell): boolean => typeof cell === "string" && isTotalLabel(cell);

/** The figure for further checks: the likely meaning; for a part of a card, the figure as written. */
function figureMeant(cell: Cell, { doubt, means }: Doubt): number | undefined {
  return doubt === "FRACTION" && typeof cell === "number" ? cell : means;
}

function mayLackNoughts(cell: Cell): boolean {
  return typeof cell === "number" && beforeLostNoughts(cell) !== undefined;
}

function wordMeant({ doubt, found }: Doubt): string | undefined {
  return isHarmless(doubt) ? plain(found) : undefined;
}

/** True when a relation of the kind names this column. */
function isCompared({ kind }: RecognisedTable, key: string): boolean {
  return kind.relations.some((relation) => Object.values(relation).flat().includes(key));
}

/** Empty rows below the first row of a merged cell, each with the row that holds its value. */
function mergedFrom(merges: SheetCells["merges"], column: number): ReadonlyMap<number, number> | undefined {
  const from = new Map<number, number>();
  for (const area of merges) {
    if (area.rows < 2 || column < area.column || column >= area.column + area.columns) continue;
    for (let row = area.row + 1; row < area.row + area.rows; row++) from.set(row, area.row);
  }
  return from.size > 0 ? from : undefined;
}
