import type { Range } from "../../core/cells/cell";
import { evaluate, explain, type Answer, type Argument } from "../../core/evaluate";
import type { Note } from "../../core/explain";
import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import type { Field } from "./field";

export type Outcome =
  /** Required fields that are still empty. */
  | { readonly is: "waiting"; readonly missing: readonly string[] }
  /** The cells a field names could not be read. */
  | { readonly is: "unread"; readonly param: string; readonly why: WorkbookErrorCode | "NO_WORKBOOK" }
  | { readonly is: "answered"; readonly answer: Answer; readonly notes: readonly Note[] };

/** Required fields that are still empty, by parameter name. */
export function missingFields(indicator: AnyIndicator, fields: Readonly<Record<string, Field>>): readonly string[] {
  return Object.entries(indicator.params as Readonly<Record<string, Param>>)
    .filter(([name, param]) => !param.optional && (fields[name]?.is ?? "empty") === "empty")
    .map(([name]) => name);
}

/** Reads the cells that the fields name, then computes and explains as everywhere else. */
export async function compute(
  indicator: AnyIndicator,
  fields: Readonly<Record<string, Field>>,
  workbook: Workbook | undefined,
): Promise<Outcome> {
  const missing = missingFields(indicator, fields);
  if (missing.length > 0) return { is: "waiting", missing };
  const args: Argument[] = [];
  for (const param of Object.keys(indicator.params as object)) {
    const field = fields[param] ?? { is: "empty" };
    if (field.is === "empty") args.push(undefined);
    else if (field.is === "cells") args.push(field.cells);
    else {
      if (!workbook) return { is: "unread", param, why: "NO_WORKBOOK" };
      try {
        args.push(await readPlace(workbook, field));
      } catch (error) {
        if (error instanceof WorkbookError) return { is: "unread", param, why: error.code };
        throw error;
      }
    }
  }
  return { is: "answered", answer: evaluate(indicator, args), notes: explain(indicator, args).notes };
}

async function readPlace(workbook: Workbook, field: Extract<Field, { is: "place" }>): Promise<Range> {
  return workbook.readArea({ sheet: field.sheet ?? (await workbook.activeSheet()), area: field.area });
}
