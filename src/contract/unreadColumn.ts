import type { Words } from "../core/words";

/** Why a column of figures is not read. */
export type UnreadReason =
  /** A word is not in the lexicon. */
  | { readonly because: "UNKNOWN_WORD"; readonly word: string }
  /** The words leave open what is counted, and no figures prove it. */
  | { readonly because: "OPEN" }
  /** Two words contradict each other. */
  | { readonly because: "TORN" }
  /** Another column means the same. */
  | { readonly because: "TWICE"; readonly column: number }
  /** The kind of sheet has no such column. */
  | { readonly because: "ELSEWHERE" }
  /** It may be one of these; only the user can say. */
  | { readonly because: "ASKED"; readonly as: readonly Words[] }
  /** It is not in a recognised table. */
  | { readonly because: "NO_TABLE" };
