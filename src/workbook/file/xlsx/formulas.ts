import { SHEET_SIZE, type Area } from "../../../core/cells/area";
import { shiftFormula } from "./sharedFormula";

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** The formulas of one sheet. Copies of a shared formula are written out only on request. */
export class Formulas {
  private readonly own = new Map<number, string>();
  private readonly copies = new Map<number, string>();
  private readonly masters = new Map<string, Master>();
  /** Areas that one formula fills. */
  readonly arrays: { readonly area: Area; readonly formula: string }[] = [];

  add(row: number, column: number, formula: string): void {
    this.own.set(keyOf(row, column), formula);
  }

  addShared(row: number, column: number, group: string, formula: string): void {
    if (formula === "") this.copies.set(keyOf(row, column), group);
    else {
      this.masters.set(group, { formula, row, column });
      this.add(row, column, formula);
    }
  }

  /** Adds a formula that fills an area. */
  addArray(area: Area, formula: string): void {
    this.arrays.push({ area, formula });
  }

  readonly at = (row: number, column: number): string | undefined => {
    const key = keyOf(row, column);
    return this.own.get(key) ?? this.copyAt(row, column, this.copies.get(key)) ?? this.arrayAt(row, column);
  };

  private copyAt(row: number, column: number, group: string | undefined): string | undefined {
    if (group === undefined) return undefined;
    const master = this.masters.get(group);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  }

  private arrayAt(row: number, column: number): string | undefined {
    return this.arrays.find(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    )?.formula;
  }
}

const keyOf = (row: number, column: number) => row * SHEET_SIZE.columns + column;
