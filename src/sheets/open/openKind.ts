import type { Words } from "../../core/words";
import { AREA_KEY, areaColumns, SAME_AREA } from "../areaColumns";
import type { Concept, Doc } from "../meaning/concept";
import type { SheetKind } from "../sheetKind";

/** A table of areas that is known by the meaning of its figures instead of a list of columns. */
export interface OpenKind {
  readonly kind: SheetKind;
  /** True for a table with these figures. */
  readonly isMeant: (figures: readonly Concept[]) => boolean;
}

interface Said {
  readonly name: string;
  readonly title: Words;
  readonly says: Words;
  readonly doc?: Doc;
  readonly grain?: "flow";
}

/** A kind with areas as rows: every figure is read by its meaning, and its sums follow from the meanings. */
export function openKind(said: Said, isMeant: OpenKind["isMeant"]): OpenKind {
  return {
    kind: {
      ...said,
      columns: areaColumns,
      needs: [["kode", "wilayah"]],
      open: true,
      measures: true,
      relations: [{ relation: "KEY", columns: AREA_KEY, tells: SAME_AREA }],
      samples: [],
    },
    isMeant,
  };
}

/** The fewest figures that belong to the kind. */
export function some(figures: readonly Concept[], least: number, is: (figure: Concept) => boolean): boolean {
  let count = 0;
  for (const figure of figures) if (is(figure)) count++;
  return count >= least;
}
