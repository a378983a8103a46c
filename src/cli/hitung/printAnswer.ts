import { isoOf } from "../../core/calendar/civil";
import type { Explanation, AnyIndicator, Value } from "../../core/indicator";
import { isExplanation, type Answer } from "../../core/evaluate";
import { excelErrorOf, isFault, type Fault } from "../../core/fault";
import type { Language } from "../../core/words";
import { faultText } from "../../text/faults";
import { withoutIdentity } from "../../core/nik/identity";
import { formatNumber } from "../../text/format";
import { noteLine } from "../../text/notes";

const EXCEL_ERROR = { VALUE: "#VALUE!", NA: "#N/A" } as const;

/** An answer as lines: rows of a spill one below the other, cells separated by tabs. */
export interface Printed {
  readonly lines: readonly string[];
  /** A sentence for each refusal, without repeats. */
  readonly refusals: readonly string[];
}

export function printAnswer(answer: Answer, indicator: AnyIndicator, language: Language): Printed {
  if (isFault(answer)) return { lines: [], refusals: [faultText(answer, indicator, language)] };
  if (isExplanation(answer)) return { lines: explanationLines(answer, language), refusals: [] };
  const faults = new Set<Fault>();
  const lines = answer.map((row) =>
    row
      .map((cell) => {
        if (!isFault(cell)) return printValue(cell, indicator);
        faults.add(cell);
        return EXCEL_ERROR[excelErrorOf(cell)];
      })
      .join("\t"),
  );
  return { lines, refusals: [...faults].map((found) => faultText(found, indicator, language)) };
}

/** How the call came to its answer, one line for each note; the answer itself is left out if it is printed above. */
export function explanationLines({ of, notes }: Explanation, language: Language, answer = true): readonly string[] {
  return notes
    .filter(({ note }) => answer || note !== "RESULT")
    .map((note) => {
      const [what, value] = noteLine(note, of, language);
      const words = typeof value === "number" ? formatNumber(value, language, 4) : value;
      // An argument may be an identity number; a formula's figures only look like one.
      return `${oneLine(what)}\t${oneLine(note.note === "ARGUMENT" ? withoutIdentity(words) : words)}`;
    });
}

function printValue(value: Value, { gives }: AnyIndicator): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return oneLine(value);
  return gives.kind === "tanggal" ? isoOf(value) : plainNumber(value);
}

/** The number with all its digits, never with an exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(20).replace(/\.?0+$/, "") : text;
}

const oneLine = (text: string) => text.replace(/\s+/g, " ");
