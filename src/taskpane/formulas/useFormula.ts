import { useEffect, useMemo, useReducer, useState } from "react";
import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Workbook } from "../../workbook/workbook";
import { compute, missingFields, type Outcome } from "./compute";
import { readField, type Field } from "./field";

export interface FormulaForm {
  readonly texts: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, Field>>;
  readonly outcome: Outcome | { readonly is: "reading" };
  fill(texts: Readonly<Record<string, string>>): void;
  type(param: string, text: string): void;
}

const NOTHING_TYPED: Readonly<Record<string, string>> = {};

/** The form of one function, recomputed after each change of a field or of the sheet. */
export function useFormula(indicator: AnyIndicator, workbook: Workbook | undefined): FormulaForm {
  const [texts, fill] = useState(NOTHING_TYPED);
  const [sheetVersion, sheetChanged] = useReducer((version: number) => version + 1, 0);
  const [computed, setComputed] = useState<Outcome>();

  const fields = useMemo(() => {
    const params = indicator.params as Readonly<Record<string, Param>>;
    return Object.fromEntries(
      Object.entries(params).map(([name, param]) => [name, readField(texts[name] ?? "", param)]),
    );
  }, [indicator, texts]);

  const readsSheet = Object.values(fields).some(({ is }) => is === "place");
  useEffect(() => (readsSheet ? workbook?.onChange(sheetChanged) : undefined), [readsSheet, workbook]);

  useEffect(() => {
    let stale = false;
    void compute(indicator, fields, workbook).then(
      (outcome) => stale || setComputed(outcome),
      (error: unknown) =>
        stale ||
        setComputed(() => {
          throw error;
        }),
    );
    return () => {
      stale = true;
    };
  }, [indicator, fields, workbook, sheetVersion]);

  const missing = missingFields(indicator, fields);
  return {
    texts,
    fields,
    outcome: missing.length > 0 ? { is: "waiting", missing } : latest(computed),
    fill,
    type: (param, text) => fill((before) => ({ ...before, [param]: text })),
  };
}

/** The previous answer stays in sight until the next one is there, so that nothing flickers during typing. */
function latest(outcome: Outcome | undefined): Outcome | { readonly is: "reading" } {
  return outcome === undefined || outcome.is === "waiting" ? { is: "reading" } : outcome;
}
