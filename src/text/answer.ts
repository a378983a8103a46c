import { isExplanation, type Answer } from "../core/evaluate";
import { isFault, type Fault } from "../core/fault";
import type { Value } from "../core/indicator";
import type { Language } from "../core/words";
import { noteLine } from "./notes";

/** An answer as cells to write: explanations become two columns in the reader's language, the rest stays as it is. */
export function answerCells(answer: Answer, language: Language): Fault | readonly (readonly (Value | Fault)[])[] {
  if (isFault(answer)) return answer;
  return isExplanation(answer) ? answer.notes.map((note) => noteLine(note, answer.of, language)) : answer;
}
