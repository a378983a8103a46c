import type { Concept } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { isInQuestion } from "../../recognise/inQuestion";
import type { Draft, DraftColumn } from "../draft";
import type { Proof } from "../sample";

/** A sum that follows from the meaning of columns, with the number of rows that confirm it. */
export interface Derived {
  readonly relation: Relation;
  readonly proof: Proof;
  /** The column that would be accused, and those it is compared with. */
  readonly accused: DraftColumn;
  readonly others: readonly DraftColumn[];
}

/** A column with a known meaning. */
export type Read = DraftColumn & { readonly key: string; readonly concept: Concept };

/** The column of a concept. */
export type Find = (concept: Concept) => Read | undefined;

export const readOf = ({ columns }: Draft) =>
  columns.filter((column): column is Read => column.key !== undefined && column.concept !== undefined);

export const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;

/** The columns that are read, and those the user is still asked about. */
export function soFar({ found, columns }: Draft): Parameters<typeof isInQuestion>[1] {
  const read = columns.flatMap(({ key, column, header, reason }) =>
    key === undefined ? [] : [{ key, column, header, reason }],
  );
  return { columns: read, ambiguous: found.ambiguous, nearMisses: found.nearMisses };
}
