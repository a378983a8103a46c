import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  type ICellData,
  type IInterceptor,
  type Nullable,
  type Workbook as GridBook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import type { Guard } from "../engine/guard";
import { readBeingTyped } from "./beingTyped";
import { localFormula, typedFormula } from "./typedFormula";
import { typedValue } from "./typedValue";

/** Before the grid's own reading of typed text. */
const FIRST = 100;

/** Digits shown by a cell without a format. */
const SHOWN_DIGITS = 11;

/** Numbers, dates and formulas are typed and shown as with Indonesian settings. */
export function typeIndonesian({ injector, grid }: GridContext, guard: Guard): void {
  const cells = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("id");

  readBeingTyped(injector);

  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { worksheet, subUnitId, unitId, row, col }, next) => {
      if (!typed?.f) return next(typed ? read(typed, grid) : typed);
      const { formula, doubtful } = typedFormula(typed.f);
      // A formula that was opened and left unchanged is no change.
      if (formula === formulas.getFormulaStringByCell(row, col, subUnitId, unitId))
        return next(worksheet.getCellRaw(row, col));
      if (doubtful) guard.tell("READ_AS_WHOLE", doubtful.typed);
      return next({ ...typed, f: formula });
    },
  });
  showAsTyped(cells);
  cells.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "lembar-decimal-comma",
    effect: InterceptorEffectEnum.Value,
    priority: FIRST,
    handler: (cell, { rawData }, next) => {
      if (cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number" || Number.isInteger(cell.v)) return next(cell);
      if (!isDefaultFormat(patternOf(grid, rawData))) return next(cell);
      return next({ ...cell, v: withComma(Number(cell.v.toPrecision(SHOWN_DIGITS))) });
    },
  });
}

type Composed<T, C> = (value: Nullable<T>, place: C) => Nullable<T>;

/** Shows a cell being edited as it would be typed. The grid's own interceptors end the chain, so this one comes before them. */
function showAsTyped({ writeCellInterceptor: chain }: SheetInterceptorService): void {
  const { fetchThroughInterceptors } = chain;
  chain.fetchThroughInterceptors = <T, C>(...given: readonly [IInterceptor<T, C>, unknown?]): Composed<T, C> => {
    const composed = Reflect.apply(fetchThroughInterceptors, chain, given) as Composed<T, C>;
    if (given[0] !== (BEFORE_CELL_EDIT as unknown)) return composed;
    return (cell, place) => asTyped(composed(cell, place) as Nullable<ICellData>) as Nullable<T>;
  };
}

function asTyped(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (cell?.f) return { ...cell, f: localFormula(cell.f) };
  return cell?.t === CellValueType.NUMBER ? { ...cell, v: withComma(cell.v) } : cell;
}

function read(typed: ICellData, grid: GridBook): ICellData {
  const pattern = patternOf(grid, typed);
  if (typeof typed.v !== "string" || typed.t === CellValueType.FORCE_STRING || isTextFormat(pattern)) return typed;
  const meant = typedValue(typed.v);
  if (!meant) return typed;
  if (typeof meant.value === "string") return { ...typed, v: meant.value, t: CellValueType.FORCE_STRING };
  const number = { ...typed, v: meant.value, t: CellValueType.NUMBER };
  if (meant.numberFormat === undefined || !isDefaultFormat(pattern)) return number;
  return { ...number, s: { ...grid.getStyles().getStyleByCell(typed), n: { pattern: meant.numberFormat } } };
}

const patternOf = (grid: GridBook, cell: Nullable<ICellData>) =>
  grid.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";

/** A figure as typed: 5,21. Texts that are not figures stay. */
function withComma(value: ICellData["v"]): ICellData["v"] {
  if (typeof value !== "number" && !(typeof value === "string" && /^-?\d+\.\d+%?$/.test(value))) return value;
  return String(value).replace(".", ",");
}
