import type { IRange } from "@univerjs/core";
import type { Area } from "../../../core/cells/area";
import { moveEffects, type Move } from "../../formula/shift/moveEffect";
import { fileSheet, type GridContext } from "../context";
import { SheetCellsIn } from "../cells/cellIn";
import { areaOf, selectedArea } from "../open/rangeOf";
import { formulasNow, type FormulaNow } from "../structure/formulasNow";
import { tablesIn } from "../tables/tablesIn";
import { keptFormulas, looksAtCells } from "./lookingAtCells";

/** Cells of the grid that are moved. */
export interface GridMove {
  readonly sheetId: string;
  readonly from: IRange;
  readonly toSheetId: string;
  readonly to: IRange;
}

/**
 * True if cells may be moved. Formulas follow cells that they refer to as a whole; whatever else would have to follow, in the
 * grid or in the file, prevents it.
 */
export function isMovable(context: GridContext, given: GridMove): boolean {
  const { sheetId, toSheetId } = given;
  const [source, target] = [given.from, given.to].map(selectedArea) as [Area, Area];
  const move = {
    from: { sheet: nameOf(context, sheetId), area: source },
    to: { sheet: nameOf(context, toSheetId), area: target },
  };
  return (
    holdsStill(context, sheetId).every((area) => !meet(area, source)) &&
    holdsStill(context, toSheetId).every((area) => !meet(area, target)) &&
    carried(context, sheetId).every((area) => !meet(area, source)) &&
    areMergesMovable(context, given, source, target) &&
    !context.file.notShown.some(({ what }) => UNREAD_REFERENCES.has(what)) &&
    looksAtCells(context).every((one) => moveEffects(one.formula, one.sheet, move).length === 0) &&
    keptFormulas(context).every((one) => moveEffects(one.formula, one.sheet, move).length === 0) &&
    formulasNow(context).every((one) => isOverwritten(one, move) || isFollowed(one.text, one.sheet, move))
  );
}

/** True for a formula in whose place others come. */
function isOverwritten({ sheet, row, column }: FormulaNow, { from, to }: Move): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet === to.sheet && meet(cell, to.area) && !(sheet === from.sheet && meet(cell, from.area));
}

const isFollowed = (formula: string, sheet: string, move: Move) =>
  moveEffects(formula, sheet, move).every((effect) => effect === "FOLLOWS");

const nameOf = ({ grid }: GridContext, sheetId: string) => grid.getSheetBySheetId(sheetId)?.getName() ?? "";

/** Content of the file whose references to cells are not read. */
const UNREAD_REFERENCES: ReadonlySet<string> = new Set(["CHART", "PIVOT", "SPARKLINE", "CONTROL", "COLOUR_RULE"]);

/** Cells that neither move nor are overwritten: headers and totals of tables, headers of filters, results of one formula. */
function holdsStill(context: GridContext, sheetId: string): readonly Area[] {
  const sheet = context.grid.getSheetBySheetId(sheetId);
  const filter = context.filters.get(sheetId)?.get("")?.area;
  return [
    ...tablesIn(context, sheetId).flatMap(({ area, headerRow, totalRow }) => [
      ...(headerRow ? [firstRow(area)] : []),
      ...(totalRow ? [{ ...area, row: area.row + area.rows - 1, rows: 1 }] : []),
    ]),
    ...(filter ? [firstRow(filter)] : []),
    ...(fileSheet(context, sheetId)?.look.arrays ?? []),
    ...(sheet ? new SheetCellsIn(context, sheet).spills().values() : []),
  ];
}

const firstRow = (area: Area): Area => ({ ...area, rows: 1 });

/** Cells with a note or a link, which Excel takes along. */
function carried(context: GridContext, sheetId: string): readonly Area[] {
  const look = fileSheet(context, sheetId)?.look;
  return [
    ...(look?.notes ?? []).map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
    ...(look?.links ?? []).map(({ area }) => area),
  ];
}

/** Merged cells move as a whole, and within their sheet. */
function areMergesMovable({ grid }: GridContext, given: GridMove, source: Area, target: Area): boolean {
  const touched = (sheetId: string, area: Area) =>
    (grid.getSheetBySheetId(sheetId)?.getMergeData() ?? []).map(areaOf).filter((merge) => meet(merge, area));
  const [from, to] = [touched(given.sheetId, source), touched(given.toSheetId, target)];
  if (given.sheetId !== given.toSheetId) return from.length + to.length === 0;
  return from.every((merge) => isWithin(merge, source)) && to.every((merge) => isWithin(merge, source));
}

const isWithin = (one: Area, other: Area) =>
  one.row >= other.row &&
  one.column >= other.column &&
  one.row + one.rows <= other.row + other.rows &&
  one.column + one.columns <= other.column + other.columns;

const meet = (one: Area, other: Area) =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;
