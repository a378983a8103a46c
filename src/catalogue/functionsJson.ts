import type { AnyIndicator } from "../core/indicator";
import type { Param } from "../core/parameter";
import type { Language } from "../core/words";

/** Every argument and result is a matrix of anything, so that Excel hands over what is in the cells and results spill. */
interface AnyCells {
  readonly type: "any";
  readonly dimensionality: "matrix";
}

interface ParameterMetadata extends AnyCells {
  readonly name: string;
  readonly description: string;
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: AnyCells;
}

export interface FunctionsJson {
  readonly functions: readonly FunctionMetadata[];
}

const anyCells: AnyCells = { type: "any", dimensionality: "matrix" };

/**
 * What Excel reads about the functions, in one language. Only words differ between languages: a function's name is the same
 * in both, because offices share formulas.
 */
export function functionsJson(list: readonly AnyIndicator[], language: Language): FunctionsJson {
  return {
    functions: list.map(({ name, says, params }) => ({
      id: name,
      name,
      description: says[language],
      parameters: Object.entries(params as Record<string, Param>).map(([key, param]) => ({
        name: language === "id" ? key : param.en,
        description: param.says[language],
        ...anyCells,
        ...(param.optional ? { optional: true as const } : {}),
      })),
      result: anyCells,
    })),
  };
}
