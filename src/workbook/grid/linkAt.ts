import type { Worksheet } from "@univerjs/core";
import { looksOf } from "./calc/looks";
import { SheetCellsIn } from "./cells/cellIn";
import { fileSheet, type GridContext } from "./context";
import type { CellPlace } from "../workbook";

/** A call that links to a place in the same file: `HYPERLINK("#'Kartu Stok'!A1", …)`. */
const CALL = /^HYPERLINK\(\s*"#((?:[^"]|"")+)"\s*(?:,|\))/i;

/** The place that a cell links to, by a link of the file or by its formula; undefined for one outside the file. */
export function linkAt(context: GridContext, sheet: Worksheet, row: number, column: number): CellPlace | undefined {
  const formula = new SheetCellsIn(context, sheet).at(row, column).formula;
  const called = CALL.exec(formula ?? "")?.[1]?.replace(/""/g, '"');
  const links = fileSheet(context, sheet.getSheetId())?.look.links ?? [];
  const linked = links.find(
    ({ area }) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  )?.to;
  const to = called ?? linked;
  return to === undefined ? undefined : placeOf(context, sheet, to.replace(/^#/, ""));
}

function placeOf(context: GridContext, here: Worksheet, to: string): CellPlace | undefined {
  const [look] = looksOf(to).looks;
  if (!look) return undefined;
  if ("name" in look.what) {
    const { name: wanted } = look.what;
    const named = context.file.names.find(({ name }) => name.toUpperCase() === wanted);
    return named && placeOfArea(context, here, named.formula);
  }
  return placeOfArea(context, here, to);
}

function placeOfArea({ grid }: GridContext, here: Worksheet, ref: string): CellPlace | undefined {
  const [look] = looksOf(ref).looks;
  if (!look || !("area" in look.what)) return undefined;
  const sheet = look.sheet === undefined ? here : grid.getSheetBySheetName(look.sheet);
  if (!sheet || sheet.isSheetHidden()) return undefined;
  return { sheet: sheet.getName(), row: look.what.area.row, column: look.what.area.column };
}
