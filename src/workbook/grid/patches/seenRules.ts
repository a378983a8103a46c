import { ObjectMatrix, type IRange } from "@univerjs/core";
import {
  ConditionalFormattingFormulaService,
  type ConditionalFormattingRuleModel,
} from "@univerjs/preset-sheets-conditional-formatting";
import {
  FormulaResultStatus,
  OtherFormulaBizType,
  type RegisterOtherFormulaService,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";

/** Rows of a rule that are calculated together: about as many as a screen shows. */
const TOGETHER = 64;

type Place = readonly [unit: string, sheet: string, rule: string, formula: string];
interface Answer {
  readonly status: FormulaResultStatus;
  readonly result?: unknown;
}
interface Part {
  readonly id: string;
  readonly formulaId: string;
}
interface Parts {
  getValue(key: string, by: readonly ["id"]): Part | null;
  getValues(): readonly Part[];
  addValue(part: Part & Record<"unitId" | "subUnitId" | "cfId" | "formulaText", string>): void;
}

/** The part of the grid's service that is replaced, and what it is replaced with the help of. */
interface RuleFormulas {
  readonly _registerOtherFormulaService: RegisterOtherFormulaService;
  readonly _conditionalFormattingRuleModel: ConditionalFormattingRuleModel;
  calculatesWhereSeen?: true;
  createCFormulaId(rule: string, formula: string): string;
  _ensureSubunitFormulaMap(unit: string, sheet: string): Parts;
  _getCellValue(cell: unknown): unknown;
  registerFormulaWithRange(...place: readonly [...Place, ranges?: readonly IRange[]]): void;
  getFormulaMatrix(...place: Place): Answer;
  getFormulaResultWithCoords(...place: readonly [...Place, row?: number, column?: number]): Answer;
}

/**
 * Calculates the formulas of conditional formats for rows that are drawn or printed. The grid itself calculates those of all
 * rows of all sheets after opening, and finds all their dependencies again at each change: seconds where a rule covers
 * thousands of prepared rows.
 */
export function calculateRulesWhereSeen(): void {
  const service = ConditionalFormattingFormulaService.prototype as unknown as RuleFormulas;
  if (service.calculatesWhereSeen) return;
  service.calculatesWhereSeen = true;
  const { registerFormulaWithRange: register, getFormulaResultWithCoords: resultOf } = service;
  // The formulas of colour scales and bars have no range: one result is for all cells.
  service.registerFormulaWithRange = function (...given) {
    const [unit, sheet, rule, formula, ranges] = given;
    if (!ranges) register.call(this, unit, sheet, rule, formula);
  };
  service.getFormulaMatrix = () => ({ status: FormulaResultStatus.SUCCESS, result: new ObjectMatrix() });
  service.getFormulaResultWithCoords = function (...given) {
    const [unit, sheet, rule, formula, row = 0, column = 0] = given;
    const parts = this._ensureSubunitFormulaMap(unit, sheet);
    const whole = this.createCFormulaId(rule, formula);
    if (parts.getValue(whole, ["id"])) return resultOf.call(this, unit, sheet, rule, formula);
    const ranges = this._conditionalFormattingRuleModel.getRule(unit, sheet, rule)?.ranges;
    if (!ranges) return { status: FormulaResultStatus.NOT_REGISTER };
    const place = Math.floor(row / TOGETHER);
    const id = `${whole}_${place}`;
    const part = parts.getValue(id, ["id"]);
    const formulas = this._registerOtherFormulaService;
    if (!part) {
      const kind = OtherFormulaBizType.CONDITIONAL_FORMATTING;
      const rows = rowsOf(ranges, place);
      const formulaId = formulas.registerFormulaWithRange(unit, sheet, formula, rows, undefined, kind, rule);
      parts.addValue({ id, formulaId, unitId: unit, subUnitId: sheet, cfId: rule, formulaText: formula });
      return { status: FormulaResultStatus.NOT_REGISTER };
    }
    const { status, result } = formulas.getFormulaValueSync(unit, sheet, part.formulaId) ?? {};
    if (status !== FormulaResultStatus.SUCCESS || !result)
      return { status: status ?? FormulaResultStatus.NOT_REGISTER };
    return { status, result: isMet(this._getCellValue(result[row]?.[column])) };
  };
}

/** Waits for the conditional formats of a sheet that were looked at but not calculated; undefined if there are none. */
export function pendingColours({ injector, grid }: GridContext, sheet: string): Promise<unknown> | undefined {
  const unit = grid.getUnitId();
  const service = injector.get(ConditionalFormattingFormulaService) as unknown as RuleFormulas;
  const formulas = service._registerOtherFormulaService;
  const pending = service
    ._ensureSubunitFormulaMap(unit, sheet)
    .getValues()
    .filter(({ formulaId }) => !formulas.getFormulaValueSync(unit, sheet, formulaId)?.result);
  if (pending.length === 0) return undefined;
  return Promise.all(pending.map(({ formulaId }) => formulas.getFormulaValue(unit, sheet, formulaId)));
}

/** As in Excel, any number but zero meets a condition. */
const isMet = (value: unknown) => (typeof value === "number" ? value !== 0 : value === true);

/** A part of a rule's rows, after its first cell: the cell that its formula is written for. */
function rowsOf(ranges: readonly IRange[], place: number): IRange[] {
  const inOrder = [...ranges].sort((a, b) => a.startRow - b.startRow || a.startColumn - b.startColumn);
  const [{ startRow, startColumn }] = inOrder as [IRange];
  const [from, to] = [startRow + place * TOGETHER, startRow + (place + 1) * TOGETHER - 1];
  const rows = inOrder
    .filter((range) => range.startRow <= to && range.endRow >= from)
    .map((range) => ({ ...range, startRow: Math.max(range.startRow, from), endRow: Math.min(range.endRow, to) }));
  return place === 0 ? rows : [{ startRow, endRow: startRow, startColumn, endColumn: startColumn }, ...rows];
}
