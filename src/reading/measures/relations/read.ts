import type { Concept } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { isInQuestion } from "../../recognise/inQuestion";
import type { Draft, DraftColumn } from "../draft";
import type { Proof } from "../sample";

/** A sum that follows from what the columns mean, with how many rows bear it out. */
export interface Derived {
  readonly relation: Relation;
  readonly proof: Proof;
  /** The column that would be accused, and those it is held against. */
  readonly accused: DraftColumn;
  readonly others: readonly DraftColumn[];
}

/** A column whose meaning is known. */
export type Read = DraftColumn & { readonly key: string; readonly concept: Concept };

/** The column of a concept. */
export type Find = (concept: Concept) => Read | undefined;

export const readOf = ({ columns }: Draft) =>
  columns.filter((column): column is Read => column.key !== undefined && column.concept !== undefined);

export const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;

/** What is read, and what is still asked about. */
export function soFar({ found, columns }: Draft): Parameters<typeof isInQuestion>[1] {
  const read = columns.flatMap(({ key, column, header, reason }) =>
    key === undefined ? [] : [{ key, column, header, reason }],
  );
  return { columns: read, ambiguous: found.ambiguous, nearMisses: found.nearMisses };
}
