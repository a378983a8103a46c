import type { Area } from "../../src/core/cells/area";
import type { DraftColumn } from "./draft";

/** The rows of a header, with a merged cell for each group and for each header that has fewer groups than others. */
export function headerOf(columns: readonly DraftColumn[]): {
  readonly cells: (string | null)[][];
  readonly merges: readonly Area[];
} {
  const paths = columns.map(({ group, header }) => [...(group?.split(" › ") ?? []), header]);
  const depth = Math.max(...paths.map((path) => path.length));
  const cells = Array.from({ length: depth }, () => columns.map((): string | null => null));
  const merges: Area[] = [];
  paths.forEach((path, column) =>
    path.forEach((text, row) => {
      const isLast = row === path.length - 1;
      const isSame = (other: readonly string[] | undefined) =>
        !isLast &&
        other !== undefined &&
        row < other.length - 1 &&
        path.slice(0, row + 1).every((word, i) => word === other[i]);
      if (isSame(paths[column - 1])) return;
      (cells[row] as (string | null)[])[column] = text;
      let width = 1;
      while (isSame(paths[column + width])) width++;
      const rows = isLast ? depth - row : 1;
      if (rows > 1 || width > 1) merges.push({ row, column, rows, columns: width });
    }),
  );
  return { cells, merges };
}
