import { cellAddress } from "../../core/cells/area";
import { isEmptyCell, type Range } from "../../core/cells/cell";
import { isExplanation, type Answer } from "../../core/evaluate";
import { isFault } from "../../core/fault";
import type { Gives } from "../../core/indicator";
import { DATE_FORMAT } from "../../checking/fixes/fix";
import type { CellPlace, SheetArea } from "../../workbook/workbook";
import { reversible, type Reversible } from "../check/fixes/reversible";
import type { Field } from "./field";

/** The number format that a result needs to be readable. */
export function formatOf({ kind }: Gives): string | undefined {
  return kind === "tanggal" ? DATE_FORMAT : kind === "pecahan" ? "0.00%" : undefined;
}

/** The cells that an answer fills, starting at a cell; undefined for an answer that cells cannot hold. */
export function areaOfAnswer({ sheet, row, column }: CellPlace, answer: Answer): SheetArea | undefined {
  if (isFault(answer) || isExplanation(answer) || answer.every((line) => line.every(isFault))) return undefined;
  const columns = answer.reduce((widest, line) => Math.max(widest, line.length), 0);
  return columns === 0 ? undefined : { sheet, area: { row, column, rows: answer.length, columns } };
}

/** The answer's values as changes of blank cells; a refusal leaves its cell blank. */
export function valueChanges(place: CellPlace, answer: Answer, gives: Gives): readonly Reversible[] {
  if (isFault(answer) || isExplanation(answer)) return [];
  const needed = formatOf(gives);
  const format = needed === undefined ? undefined : { needed, former: "General" };
  return answer.flatMap((line, row) =>
    line.flatMap((value, column) =>
      isFault(value) || value === ""
        ? []
        : [
            reversible(
              { sheet: place.sheet, row: place.row + row, column: place.column + column },
              null,
              value,
              typeof value === "number" ? format : undefined,
            ),
          ],
    ),
  );
}

export const isBlankArea = (cells: Range) => cells.every((row) => row.every(isEmptyCell));

/** True if a formula there would include one of its own result cells, which cover this many rows and columns from that cell. */
export function isInArguments(
  { sheet, row, column }: CellPlace,
  fields: Readonly<Record<string, Field>>,
  { rows, columns } = { rows: 1, columns: 1 },
): boolean {
  return Object.values(fields).some((field) => {
    if (field.is !== "place" || (field.sheet ?? sheet) !== sheet) return false;
    const { area } = field;
    const rowsMeet = row < area.row + area.rows && area.row < row + rows;
    return rowsMeet && column < area.column + area.columns && area.column < column + columns;
  });
}

/** Filled cells of an area, except its first one: they keep results from spilling. */
export function filledCells({ area }: SheetArea, cells: Range): readonly string[] {
  return cells.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      (r === 0 && c === 0) || isEmptyCell(cell) ? [] : [cellAddress(area.row + r, area.column + c)],
    ),
  );
}
