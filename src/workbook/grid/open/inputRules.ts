import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type DataValidationOperator,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { shownFormula } from "../../formula/fileFormula";
import type { InputRule } from "../../file/look/book";
import { rangeOf } from "./rangeOf";

/** A day is checked as a number within limits: the grid's own rule for days reads 15/08/2025 month first. */
const TYPES: Readonly<Record<string, DataValidationType>> = {
  list: DataValidationType.LIST,
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DECIMAL,
  time: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  custom: DataValidationType.CUSTOM,
};
/** A list and a custom formula have no comparison. */
const COMPARED: ReadonlySet<string> = new Set(["whole", "decimal", "date", "time", "textLength"]);
const SEVERITIES: Readonly<Record<string, DataValidationErrorStyle>> = {
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
};

/** The input rules of a file in the grid's form. A rule that only shows a hint has none. */
export function inputRules(rules: readonly InputRule[], sheetId: string): ISheetDataValidationRule[] {
  return rules.flatMap((rule, index) => {
    const type = TYPES[rule.type];
    const [formula1, formula2] = rule.formulas.map((formula) => operand(formula, rule.type));
    if (type === undefined || formula1 === undefined || rule.areas.length === 0) return [];
    return [
      {
        uid: `${sheetId}-${index}`,
        type,
        formula1,
        ...(formula2 === undefined ? {} : { formula2 }),
        ...(COMPARED.has(rule.type) ? { operator: (rule.operator ?? "between") as DataValidationOperator } : {}),
        allowBlank: rule.blankAllowed,
        errorStyle: SEVERITIES[rule.severity ?? ""] ?? DataValidationErrorStyle.STOP,
        ...(rule.error === undefined ? {} : { showErrorMessage: true, error: rule.error }),
        ...(rule.prompt === undefined ? {} : { showInputMessage: true, prompt: rule.prompt }),
        ...(rule.promptTitle === undefined ? {} : { promptTitle: rule.promptTitle }),
        renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
        ranges: rule.areas.map(rangeOf),
      },
    ];
  });
}

/** A list in quotes is the choices themselves; a number stays a number; everything else is a formula. */
function operand(formula: string, type: string): string {
  const listed = type === "list" ? /^"([\s\S]*)"$/.exec(formula)?.[1] : undefined;
  if (listed !== undefined) return listed.replace(/""/g, '"');
  return /^-?\d+(\.\d+)?$/.test(formula) ? formula : `=${shownFormula(formula)}`;
}
