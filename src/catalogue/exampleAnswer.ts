import { evaluate, type Table } from "../core/evaluate";
import { argumentOf } from "../core/example";
import { isFault } from "../core/fault";
import type { AnyIndicator, Example } from "../core/indicator";
import type { Language } from "../core/words";
import { answerCells } from "../text/answer";
import { faultText } from "../text/faults";
import { formatValue } from "../text/value";

/** An example as a page shows it. */
export type ShownExample = Pick<Example, "args" | "says">;

/** A function that explains other functions is shown explaining the first of them. */
export function answeredExamples(entry: AnyIndicator, list: readonly AnyIndicator[]): readonly ShownExample[] {
  const [explained] = list;
  const [first] = explained?.examples ?? [];
  const own = entry.examples.filter((example) => !isRefusal(example));
  if (entry.gives.kind !== "penjelasan" || !explained || !first) return own;
  return [...own, { args: [explained.name, ...first.args] }];
}

/** The function's answer to an example, as a person reads it: one line per row. */
export function exampleAnswer(entry: AnyIndicator, example: ShownExample, language: Language): string {
  const cells = answerCells(evaluate(entry, example.args.map(argumentOf)), language);
  if (isFault(cells)) return faultText(cells, entry, language);
  const shown = (cell: Table[number][number]) =>
    isFault(cell) ? faultText(cell, entry, language) : formatValue(cell, entry.gives, language);
  return cells.map((row) => row.map(shown).join(" · ")).join("<br>");
}

/** True for an example without an answer. */
export function isRefusal({ gives }: Example): boolean {
  return typeof gives === "object" && "fault" in gives;
}
