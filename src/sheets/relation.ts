/**
 * How the figures of a sheet hang together, said once per kind as data. Each relation is checked by the rules in
 * `validate/rules` that ask for it; a relation whose columns a sheet does not have stays silent.
 */
export type Relation =
  /** closing = opening + ins − outs (R01), and nothing goes out that was not there (R02). */
  | {
      readonly relation: "LEDGER";
      readonly opening: string;
      readonly ins: readonly string[];
      readonly outs: readonly string[];
      readonly closing: string;
    }
  /** The opening of a row is the closing of the row before it, within the same site and kind of card (X01). */
  | {
      readonly relation: "CARRY_OVER";
      readonly opening: string;
      readonly closing: string;
      readonly within: readonly string[];
    }
  /** Every row of the sheet is one of a kind (X02). */
  | { readonly relation: "KEY"; readonly columns: readonly string[] }
  /** Total rows stand above or below the rows they add up (X09). */
  | { readonly relation: "TOTAL" };

export type RelationName = Relation["relation"];
export type RelationOf<N extends RelationName> = Extract<Relation, { readonly relation: N }>;
