import { isEmptyCell, type Cell, type Range } from "./cells/cell";
import { isBlank, isDoubt, isHarmless } from "./cells/reading";
import type { Explain, Note } from "./explain";
import { at, fault, isFault, type Fault } from "./fault";
import type { AnyIndicator, Explanation, Result, Rows, Value } from "./indicator";
import type { Param, ScalarParam } from "./parameter";

/** Rows of an Excel sheet. A range of this height is a whole column, not a table of a million rows. */
export const SHEET_ROWS = 1_048_576;

/** What a host hands over for one parameter: its cells, or nothing when the argument was left out. */
export type Argument = Range | null | undefined;

/** A rectangle of values, each of which may be a refusal. */
export type Table = readonly (readonly (Value | Fault)[])[];

/** A whole call refused, a table of results, or the explanation of another call. */
export type Answer = Fault | Table | Explanation;

export function isExplanation(answer: Answer | Result): answer is Explanation {
  return typeof answer === "object" && "notes" in answer;
}

function isRows(result: Result): result is Rows {
  return typeof result === "object" && "rows" in result;
}

/** Computes once more and keeps the notes of the computing path; for a spill, only the first row with data. */
export function explain(indicator: AnyIndicator, args: readonly Argument[]): Explanation {
  const notes: Note[] = [];
  const answer = evaluate(indicator, args, (note, detail) => notes.push({ note, detail } as Note));
  const result = isFault(answer) || isExplanation(answer) ? answer : (answer[0] ?? []);
  return { of: indicator, notes: [{ note: "RESULT", detail: result } as Note, ...notes] };
}

/**
 * The only entry point: reads the cells, fills in defaults, computes and spills.
 *
 * A scalar parameter also takes a range; the ranges must then agree in rows and columns, and each cell gets its own result
 * or refusal. A header row, and a row whose spilled cells are all blank, gives an empty text.
 */
export function evaluate(indicator: AnyIndicator, args: readonly Argument[], explain?: Explain): Answer {
  const slots = Object.entries(indicator.params as Record<string, Param>).map(([name, param], index) => ({
    name,
    param,
    range: given(args[index]),
  }));
  const missing = slots.find(({ param, range }) => range === undefined && !param.optional);
  if (missing) return at(fault("ARGUMENT_MISSING"), { param: missing.name });

  const spilled: Slot[] = [];
  const ranges: Record<string, unknown> = {};
  const scalars: Record<string, unknown> = {};
  for (const { name, param, range } of slots) {
    if (param.whole) {
      if (range) noteRange(name, range, explain);
      ranges[name] = param.read(range, name);
    } else if (range === undefined) {
      scalars[name] = param.fallback;
      noteDefault(name, param, explain);
    } else if (isSingle(range)) {
      const value = readScalar(param, name, range[0]?.[0], explain);
      if (isFault(value)) return value;
      scalars[name] = value;
    } else spilled.push({ name, param, range });
  }
  const prepare = () => (indicator.prepare ? indicator.prepare(ranges, explain) : ranges);
  if (spilled.length === 0) return single(indicator.compute(scalars, prepare(), explain));
  return spill(indicator, spilled, scalars, prepare(), explain);
}

interface Slot {
  readonly name: string;
  readonly param: ScalarParam<unknown>;
  readonly range: Range;
}

const given = (range: Argument): Range | undefined => (range === null || range === undefined ? undefined : range);
const isSingle = (range: Range) => range.length === 1 && range[0]?.length === 1;

function single(result: Result): Answer {
  if (isFault(result) || isExplanation(result)) return result;
  if (isRows(result)) return result.rows.map((row) => row.map(finite));
  return [(Array.isArray(result) ? (result as Value[]) : [result as Value]).map(finite)];
}

function spill(
  indicator: AnyIndicator,
  slots: readonly Slot[],
  scalars: Record<string, unknown>,
  prepared: unknown,
  explain?: Explain,
): Answer {
  const { range: first } = slots[0] as Slot;
  const columns = first[0]?.length ?? 0;
  if (slots.some(({ range }) => range.length !== first.length || range[0]?.length !== columns))
    return fault("SIZE_MISMATCH");
  const rows = first.length === SHEET_ROWS ? lastFilledRow(slots) : first.length;

  for (let column = 0; column < columns; column++)
    if (kindOf(slots, 0, column) === "misaligned") return fault("HEADER_IN_ONE_RANGE");

  const width = rowWidth(indicator);
  const table: (Value | Fault)[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: (Value | Fault)[] = [];
    for (let column = 0; column < columns; column++) {
      if (kindOf(slots, row, column) === "nothing") {
        for (let i = 0; i < width; i++) cells.push("");
        continue;
      }
      explain?.("SPILLED_ROW", { row: row + 1, rows });
      const result = computeCell(indicator, slots, scalars, prepared, row, column, explain);
      if (explain || isExplanation(result)) return single(result);
      if (Array.isArray(result)) cells.push(...(result as Value[]).map(finite));
      else for (let i = 0; i < width; i++) cells.push(isFault(result) ? result : finite(result as Value));
    }
    table.push(cells);
  }
  return table;
}

function computeCell(
  indicator: AnyIndicator,
  slots: readonly Slot[],
  scalars: Record<string, unknown>,
  prepared: unknown,
  row: number,
  column: number,
  explain?: Explain,
): Result {
  for (const { name, param, range } of slots) {
    const value = readScalar(param, name, range[row]?.[column], explain);
    if (isFault(value)) return at(value, { row: row + 1 });
    scalars[name] = value;
  }
  const result = indicator.compute(scalars, prepared, explain);
  return isFault(result) ? at(result, { row: row + 1 }) : result;
}

/** The kind of one row of the spilled ranges: a row to compute, or a header or blank row that gives an empty text. */
function kindOf(slots: readonly Slot[], row: number, column: number): "data" | "nothing" | "misaligned" {
  if (slots.every(({ range }) => isEmptyCell(range[row]?.[column]))) return "nothing";
  if (row > 0 || (slots[0] as Slot).range.length === 1) return "data";
  const isHeader = ({ param, range }: Slot) => param.isHeader(range[0]?.[column]);
  if (!slots.some(isHeader)) return "data";
  return slots.some((slot) => !isHeader(slot) && typeof slot.range[0]?.[column] === "number")
    ? "misaligned"
    : "nothing";
}

/**
 * Height of whole columns without their blank end. Older desktop Excel hands blanks over as 0, so zeros at the end are
 * blanks exactly when the sheet's very last row holds one.
 */
function lastFilledRow(slots: readonly Slot[]): number {
  const filled = slots.map(({ range }) => {
    const zeroIsBlank = range[SHEET_ROWS - 1]?.every((cell) => cell === 0);
    let row = SHEET_ROWS;
    while (row > 1 && range[row - 1]?.every((cell) => isEmptyCell(cell) || (zeroIsBlank && cell === 0))) row--;
    return row;
  });
  return Math.max(...filled);
}

function readScalar(param: ScalarParam<unknown>, name: string, cell: Cell, explain?: Explain): unknown {
  let reading = param.read(cell);
  if (isDoubt(reading)) {
    if (!isHarmless(reading.doubt)) return at(fault("CELL", reading), { param: name });
    explain?.("READ_AS", { param: name, doubt: reading });
    reading = reading.means;
  }
  const value = blankOr(param, reading);
  if (isBlank(value)) return at(fault("CELL_BLANK"), { param: name });
  if (value !== reading && value !== 0) noteDefault(name, param, explain);
  else if (typeof value === "number" || typeof value === "string") explain?.("ARGUMENT", { param: name, value });
  return value;
}

/** In an optional parameter a blank or zero means the default, because older Excel hands blanks over as 0. */
function blankOr(param: ScalarParam<unknown>, reading: unknown): unknown {
  if (!isBlank(reading) && reading !== 0) return reading;
  if (!param.optional) return isBlank(reading) && param.blank !== undefined ? param.blank : reading;
  return param.zeroCounts ? 0 : param.fallback;
}

function noteRange(param: string, range: Range, explain?: Explain): void {
  const cell = range[0]?.[0];
  if (isSingle(range) && (typeof cell === "number" || typeof cell === "string"))
    explain?.("ARGUMENT", { param, value: cell });
  else explain?.("RANGE_ARGUMENT", { param, rows: range.length, columns: range[0]?.length ?? 0 });
}

function noteDefault(param: string, { fallback }: ScalarParam<unknown>, explain?: Explain): void {
  if (typeof fallback === "number" || typeof fallback === "string") explain?.("DEFAULT", { param, value: fallback });
}

function rowWidth(indicator: AnyIndicator): number {
  return indicator.gives.columns ?? 1;
}

/** An infinite number is our mistake, not the user's: it must never reach a cell. */
function finite(value: Value): Value {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) throw new Error("an indicator returned a number that is not finite");
  return value === 0 ? 0 : value;
}
