import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Language } from "../../core/words";
import { paramName } from "../../text/faults";
import { formulaText } from "../../text/pane";
import { unitText } from "../../text/units";

/** `Per tanggal`: the argument's name as people write it. */
export function fieldLabel(indicator: AnyIndicator, name: string, language: Language): string {
  const words = paramName(indicator, name, language).replace(/_/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What the field wants, in which unit, and how to write several values. */
export function fieldHint(param: Param, language: Language): string {
  const unit = param.unit === undefined ? undefined : unitText[param.unit][language];
  const extras = [
    unit,
    param.kind === "deret" ? formulaText.listHint[language] : undefined,
    param.optional ? formulaText.optional[language] : undefined,
  ].filter((extra) => extra !== undefined);
  return extras.length === 0 ? param.says[language] : `${param.says[language]} (${extras.join("; ")})`;
}
