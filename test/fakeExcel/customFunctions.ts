import { areaAddress, parseArea } from "../../src/core/cells/area";
import type { BookModel } from "./model/bookModel";
import type { CellValue } from "./model/entry";
import type { SheetModel } from "./model/sheetModel";
import { callArguments, parseCall, type CallArgument } from "./formulaCall";
import { range, rangeOf } from "./wire/range";

/** One result as the page's runtime reports it: `[id, true, value]`, or `[id, false, message, code]`. */
type Report = readonly [id: number, good: boolean, result: unknown, code?: number];

const ERROR_TEXT: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };

/** A failed call: what Excel shows in the cell, and the sentence behind the error flag. */
export class FunctionError extends Error {
  constructor(
    readonly shown: string,
    readonly sentence: string,
  ) {
    super(`${shown} ${sentence}`);
    this.name = "FunctionError";
  }
}

const INVOKE = 1000;

/** What Excel reads from an add-in's functions.json. */
export interface FunctionsJson {
  readonly functions: readonly { readonly id: string; readonly parameters: readonly unknown[] }[];
}

/** Calls the page's own custom functions as Excel does: through the runtime inside office.js, in the shared page. */
export class CustomFunctionCaller {
  private readonly waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  private readonly parameters: ReadonlyMap<string, number>;
  private lastId = 0;
  /** Calls still without a result. */
  readonly pending = new Set<Promise<unknown>>();

  constructor(
    private readonly book: BookModel,
    private readonly send: (entry: readonly unknown[]) => void,
    { functions }: FunctionsJson,
  ) {
    this.parameters = new Map(functions.map(({ id, parameters }) => [id, parameters.length]));
  }

  /**
   * Calls a function by its id, without namespace; matrix arguments are arrays of rows. Omitted trailing arguments are passed
   * as null, up to the parameters that functions.json declares.
   */
  call(id: string, args: readonly unknown[], address = "Sheet1!A1"): Promise<unknown> {
    const invocation = ++this.lastId;
    const answer = new Promise((resolve, reject) => this.waiting.set(invocation, { resolve, reject }));
    const all = [...args, ...Array<null>(Math.max(0, (this.parameters.get(id) ?? 0) - args.length)).fill(null)];
    this.send([1, INVOKE, "", JSON.stringify([invocation, id, all, address, 0]), 0, false]);
    return answer;
  }

  report(reports: readonly Report[]): void {
    for (const [id, good, result, code = 7] of reports) {
      const caller = this.waiting.get(id);
      this.waiting.delete(id);
      if (good) caller?.resolve(result);
      else caller?.reject(new FunctionError(ERROR_TEXT[code] ?? "#VALUE!", String(result)));
    }
  }

  /** What a formula shows at first: `#BUSY!` for a call of ours, nothing calculated for anything else. */
  begin(formula: string, sheet: SheetModel, row: number, column: number): CellValue {
    const found = parseCall(formula);
    if (!found) return 0;
    const args = callArguments(found.args).map((argument) => this.valueOf(argument, sheet));
    const address = `${sheet.name}!${areaAddress({ row, column, rows: 1, columns: 1 })}`;
    const done: Promise<void> = this.call(found.name, args, address).then(
      (value) => spill(sheet, row, column, value),
      (error: unknown) => sheet.show(row, column, error instanceof FunctionError ? error.shown : "#VALUE!"),
    );
    this.pending.add(done);
    void done.finally(() => this.pending.delete(done));
    return "#BUSY!";
  }

  /** Waits until every call has its result. */
  async settled(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }

  /** Calculates every formula of the workbook again. */
  async recalculate(): Promise<void> {
    for (const sheet of this.book.sheets) {
      for (const { row, column, formula } of [...sheet.allFormulas()]) {
        sheet.show(row, column, this.begin(formula, sheet, row, column));
      }
    }
    await this.settled();
  }

  /** Every parameter of ours is a matrix, so a single value is passed as one. */
  private valueOf(argument: CallArgument, sheet: SheetModel): unknown {
    if (argument.kind === "omitted") return null;
    if (argument.kind === "value") return [[argument.value]];
    const target = argument.sheet === undefined ? sheet : this.book.find(argument.sheet);
    const area = parseArea(argument.address);
    if (!target || !area) return [["#REF!"]];
    const used = target.usedArea(true);
    const rows = Math.max(1, Math.min(area.rows, (used ? used.row + used.rows : 1) - area.row));
    const columns = Math.max(1, Math.min(area.columns, (used ? used.column + used.columns : 1) - area.column));
    const cells = range(rangeOf(this.book, target, { ...area, rows, columns })).get("Values") as CellValue[][];
    return cells.map((line) => line.map((cell) => (cell === "" ? null : cell)));
  }
}

function spill(sheet: SheetModel, row: number, column: number, result: unknown): void {
  const block = (Array.isArray(result) ? result : [[result]]) as (CellValue | null)[][];
  block.forEach((line, r) =>
    line.forEach((cell, c) =>
      r === 0 && c === 0 ? sheet.show(row, column, cell ?? 0) : sheet.put(row + r, column + c, cell ?? 0),
    ),
  );
}
