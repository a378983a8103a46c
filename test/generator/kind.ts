import type { DataRow, Draft, Expectation } from "./draft";
import type { Random } from "./random";

/** A fault that may be planted in a row. */
export interface Fault {
  readonly name: string;
  /** Plants the fault in row `index` of the draft; false if it cannot be planted there. */
  plant(draft: Draft, index: number, random: Random): boolean;
}

/** Makes sheets of one kind and knows what is wrong with them. */
export interface SheetGenerator {
  readonly kind: string;
  /** What to call it, where several generators make sheets of one kind. */
  readonly name?: string;
  /** Other kinds that a sheet may be taken for, where one holds what two kinds count. */
  readonly alsoKinds?: readonly string[];
  /** Other keys under which a column may be read. */
  readonly alsoReadAs?: Readonly<Record<string, readonly string[]>>;
  /** A sheet without a fault. */
  clean(random: Random): Draft;
  readonly faults: readonly Fault[];
  /** Rows between two faults, so that their consequences do not meet. */
  readonly apart: number;
  /** The violated relations between the figures of the draft, derived from the definition of the sheet alone. */
  broken(draft: Draft): Expectation[];
}

/** Everything that the checker should report above info: how cells are written, and violated relations. */
export function expectations(generator: SheetGenerator, draft: Draft): Expectation[] {
  const rows = draft.total ? [...draft.rows, draft.total] : draft.rows;
  const written = rows.flatMap((row: DataRow) =>
    [...row.figures].flatMap(([key, { says }]) => (says ? [{ ...says, row, key }] : [])),
  );
  return [...written, ...generator.broken(draft)].filter(({ severity }) => severity !== "info");
}
