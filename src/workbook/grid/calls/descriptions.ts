import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { AnyIndicator } from "../../../core/indicator";
import type { Param } from "../../../core/parameter";
import type { Language } from "../../../core/words";

/** What the grid says about a function while the user types it. */
export function description(indicator: AnyIndicator, name: string, language: Language): IFunctionInfo {
  const params = Object.entries(indicator.params as Record<string, Param>);
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: indicator.says[language],
    abstract: indicator.says[language],
    functionParameter: params.map(([key, { en, says, optional, whole }]) => ({
      name: { id: key, en }[language],
      detail: says[language],
      example: whole ? "B2:B30" : "B2",
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
