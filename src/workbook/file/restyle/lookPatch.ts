import type { CellLook, Line, Side } from "../look/book";

/** Changes to the look of a cell. Missing fields stay unchanged; null and false remove. */
export interface LookPatch {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** In points. */
  readonly size?: number | null;
  readonly font?: string | null;
  /** `#rrggbb`, like the fill. */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly borders?: Partial<Record<Side, Line | null>>;
  readonly horizontal?: NonNullable<CellLook["horizontal"]> | null;
  readonly vertical?: NonNullable<CellLook["vertical"]> | null;
  readonly wrap?: boolean;
}
