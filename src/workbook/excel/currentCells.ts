import type { Cell } from "../../core/cells/cell";
import type { CellPlace } from "../workbook";
import { runRange, runsOf } from "./cellRuns";
import { cellOf, formulaOf, type RawCell } from "./cellValues";
import { run, supports } from "./run";

/** The current content of a cell. */
export interface Current {
  readonly value: Cell;
  readonly formula: string | undefined;
  readonly numberFormat: string;
}

export interface LockedOrNot extends Current {
  readonly locked: boolean;
}

/** What a sheet's protection allows. */
export interface Protection {
  readonly isProtected: boolean;
  /** True if formats may be changed, also those of unlocked cells. */
  readonly allowsFormats: boolean;
}

/** All sheets with their protection. Excel 2016 cannot report it, and refuses when asked to write. */
export function protectedSheets(): Promise<ReadonlyMap<string, Protection>> {
  const canTell = supports("1.2");
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load(
      canTell ? "items/name,items/protection/protected,items/protection/options" : "items/name",
    );
    await context.sync();
    return new Map(
      sheets.items.map(({ name, protection }): [string, Protection] => {
        if (!canTell || !protection.protected) return [name, { isProtected: false, allowsFormats: true }];
        return [name, { isProtected: true, allowsFormats: protection.options?.allowFormatCells === true }];
      }),
    );
  });
}

/** Reads cells anywhere, and on protected sheets whether each is locked. */
export function currentCells<T extends { readonly place: CellPlace }>(
  cells: readonly T[],
  protections: ReadonlyMap<string, Protection>,
): Promise<(T & { readonly current: LockedOrNot })[]> {
  return run(async (context) => {
    const runs = runsOf(cells).map((cellRun) => {
      const range = runRange(context, cellRun).load("values,formulas,numberFormat");
      // A range of cells gives one lock or none, so each cell is asked.
      const locks = cellRun.map(({ place }, i) =>
        protections.get(place.sheet)?.isProtected
          ? range.getCell(i, 0).untrack().format.protection.load("locked")
          : undefined,
      );
      return { cellRun, range, locks };
    });
    await context.sync();
    return runs.flatMap(({ cellRun, range, locks }) =>
      cellRun.map((cell, i) => {
        const locked = locks[i] !== undefined && locks[i].locked !== false;
        return { ...cell, current: { ...currentOf(range, i), locked } };
      }),
    );
  });
}

/** The content of one cell of a loaded column. */
export function currentOf(range: Excel.Range, i: number): Current {
  const value = range.values[i]?.[0] as RawCell;
  return {
    value: cellOf(value),
    formula: formulaOf(range.formulas[i]?.[0] as RawCell, value),
    numberFormat: String(range.numberFormat[i]?.[0]),
  };
}
