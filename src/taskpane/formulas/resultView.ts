import { isExplanation, type Answer } from "../../core/evaluate";
import type { Note } from "../../core/explain";
import { isFault, type Fault } from "../../core/fault";
import type { AnyIndicator, Value } from "../../core/indicator";
import type { Language } from "../../core/words";
import { faultText } from "../../text/faults";
import { formatNumber } from "../../text/format";
import { noteLine } from "../../text/notes";
import { formatValue } from "../../text/value";
import type { Field } from "./field";

/** One line of an explanation: its subject, and its value. */
export type Line = readonly [what: string, value: string];

/** One row of a spilled result, numbered as in the sheet; `text` is undefined for a header or a blank row. */
export interface ResultRow {
  readonly row: number;
  readonly text: string | undefined;
  readonly declined: boolean;
}

/** What the pane shows for an answer, already in words. */
export type ResultView =
  | { readonly shows: "value"; readonly text: string }
  | { readonly shows: "rows"; readonly rows: readonly ResultRow[]; readonly more: number }
  | { readonly shows: "lines"; readonly lines: readonly Line[] }
  | { readonly shows: "declined"; readonly text: string; readonly param?: string };

/** The most rows of a spill that are listed; the sheet shows the rest. */
const LISTED = 8;

export function resultView(indicator: AnyIndicator, answer: Answer, language: Language, firstRow = 1): ResultView {
  if (isFault(answer)) return declined(answer, indicator, language);
  if (isExplanation(answer)) {
    return { shows: "lines", lines: answer.notes.map((note) => line(note, answer.of, language)) };
  }
  const rowText = (row: readonly (Value | Fault)[]) => {
    const fault = row.find(isFault);
    if (fault) return faultText({ ...fault, row: undefined } as unknown as Fault, indicator, language);
    if (row.every((value) => value === "")) return undefined;
    return row.map((value) => formatValue(value as Value, indicator.gives, language)).join(" · ");
  };
  const [first] = answer;
  if (answer.length === 1 && first && !first.some(isFault)) return { shows: "value", text: rowText(first) ?? "" };
  return {
    shows: "rows",
    rows: answer
      .slice(0, LISTED)
      .map((row, index) => ({ row: firstRow + index, text: rowText(row), declined: row.some(isFault) })),
    more: Math.max(0, answer.length - LISTED),
  };
}

/** The sheet's row in which a spilled range begins, so that results are numbered as the sheet is; else 1. */
export function firstRowOf(indicator: AnyIndicator, fields: Readonly<Record<string, Field>>): number {
  for (const [name, field] of Object.entries(fields))
    if (field.is === "place" && field.area.rows > 1 && !indicator.params[name]?.whole) return field.area.row + 1;
  return 1;
}

/** A sentence beside its own field does not repeat the field's name. */
function declined(fault: Fault, indicator: AnyIndicator, language: Language): ResultView {
  const { param } = fault;
  if (param === undefined) return { shows: "declined", text: faultText(fault, indicator, language) };
  const text = faultText({ ...fault, param: undefined } as unknown as Fault, indicator, language);
  return { shows: "declined", text: text.charAt(0).toUpperCase() + text.slice(1), param };
}

/** The explanation, without what the form already shows: the answer and the typed figures. */
export function explanationLines(
  notes: readonly Note[],
  indicator: AnyIndicator,
  fields: Readonly<Record<string, Field>>,
  language: Language,
): readonly Line[] {
  const isOnScreen = (note: Note) => {
    if (note.note === "RESULT") return true;
    if (note.note !== "ARGUMENT" && note.note !== "RANGE_ARGUMENT") return false;
    const { param } = note.detail;
    return fields[param]?.is === "cells" && indicator.params[param]?.kind !== "tanggal";
  };
  return notes.filter((note) => !isOnScreen(note)).map((note) => line(note, indicator, language));
}

function line(note: Note, indicator: AnyIndicator, language: Language): Line {
  const [what, value] = noteLine(note, indicator, language);
  const named = what.replace(/_/g, " ");
  return [
    named.charAt(0).toUpperCase() + named.slice(1),
    typeof value === "number" ? formatNumber(value, language, 4) : value,
  ];
}
