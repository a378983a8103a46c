import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Language } from "../../core/words";
import { paramName } from "../../text/faults";
import { formulaText } from "../../text/formulaPane";
import { unitText } from "../../text/units";

/** `Per tanggal`: the argument's name as people write it. */
export function fieldLabel(indicator: AnyIndicator, name: string, language: Language): string {
  const words = paramName(indicator, name, language).replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The label above the field: `Rekam (jiwa)`. */
export function labelWithUnit(label: string, param: Param, language: Language): string {
  return param.unit === undefined ? label : `${label} (${unitText[param.unit][language]})`;
}

/** What the field wants, how to write several values, and whether it may stay empty. */
export function fieldHint(param: Param, language: Language): string {
  return [
    param.says[language],
    ...(param.kind === "deret" ? [formulaText.listHint[language]] : []),
    ...(param.optional ? [formulaText.optional[language]] : []),
  ].join("; ");
}
