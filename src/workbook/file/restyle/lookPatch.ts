import type { CellLook, Line, Side } from "../look/book";

/** How a cell looks otherwise than in the file. What is not given stays as it is; null and false take away. */
export interface LookPatch {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** In points. */
  readonly size?: number | null;
  readonly font?: string | null;
  /** `#rrggbb`, as the fill is. */
  readonly color?: string | null;
  readonly fill?: string | null;
  readonly borders?: Partial<Record<Side, Line | null>>;
  readonly horizontal?: NonNullable<CellLook["horizontal"]> | null;
  readonly vertical?: NonNullable<CellLook["vertical"]> | null;
  readonly wrap?: boolean;
}
