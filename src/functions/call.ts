import type { Cell, Range } from "../core/cells/cell";
import { evaluate, type Argument } from "../core/evaluate";
import { excelErrorOf, isFault, type Fault } from "../core/fault";
import type { AnyIndicator, Value } from "../core/indicator";
import type { Language } from "../core/words";
import { answerCells } from "../text/answer";
import { faultText } from "../text/faults";

type ResultCells = readonly (readonly (Value | CustomFunctions.Error)[])[];

/**
 * One call from a cell. `handedOver` is what Excel passes: a matrix for each argument, null for one left out, and after the
 * parameters the invocation, which is not needed.
 *
 * @throws CustomFunctions.Error with the user's sentence when the whole call is refused. In a spill only the refused cells
 * hold one.
 */
export function call(indicator: AnyIndicator, handedOver: readonly unknown[], language: Language): ResultCells {
  const parameters = Object.keys(indicator.params as object).length;
  const answer = answerCells(evaluate(indicator, handedOver.slice(0, parameters).map(argumentOf)), language);
  const excelError = (found: Fault) =>
    new CustomFunctions.Error(
      excelErrorOf(found) === "NA" ? CustomFunctions.ErrorCode.notAvailable : CustomFunctions.ErrorCode.invalidValue,
      faultText(found, indicator, language),
    );
  if (isFault(answer)) throw excelError(answer);
  return answer.map((row) => row.map((cell) => (isFault(cell) ? excelError(cell) : cell)));
}

/** A host that leaves out trailing arguments puts the invocation, a bare object, in the place of the first of them. */
function argumentOf(handedOver: unknown): Argument {
  if (Array.isArray(handedOver)) return handedOver as Range;
  return handedOver === undefined || typeof handedOver === "object" ? undefined : [[handedOver as Cell]];
}
