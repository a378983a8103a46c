import type { GridContext } from "../context";
import { Dependents, type CellId, type Span } from "./dependents";
import { formulasIn, type Formula } from "./formulas";
import type { Looks } from "./looks";
import type { Trust } from "./trusted";

/** The formulas of a workbook and their dependencies, as of the last `look`. */
export class FormulaWeb {
  private readonly looks = new Map<string, Looks>();
  private formulas: ReadonlyMap<CellId, Formula> = new Map();
  private dependents = new Dependents([]);

  constructor(
    private readonly context: GridContext,
    private readonly trusts: Trust,
  ) {}

  /** Reads the formulas again. */
  look(): void {
    this.formulas = formulasIn(this.context, this.looks, this.trusts);
    this.dependents = new Dependents(this.formulas.values());
  }

  get all(): ReadonlyMap<CellId, Formula> {
    return this.formulas;
  }

  at(cell: CellId): Formula | undefined {
    return this.formulas.get(cell);
  }

  /** All formulas that depend on one of these places, directly or through others; the places themselves are left out. */
  dependentsOf(places: Iterable<Span>): ReadonlySet<CellId> {
    return this.dependents.of(places);
  }
}
