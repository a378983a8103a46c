import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  type ICellData,
  type Nullable,
  type Workbook as GridBook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  LexerTreeBuilder,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from "@univerjs/preset-sheets-core";
import type { GridContext } from "../context";
import { typedFormula } from "./typedFormula";
import { typedValue } from "./typedValue";

/** Before the grid's own reading of what was typed, and behind its own way of showing what is edited. */
const FIRST = 100;
const LAST = -100;

/** Digits that a cell without a format shows. */
const SHOWN_DIGITS = 11;

/** Numbers and dates are typed and shown as computers set to Indonesian do. */
export function typeIndonesian({ injector, grid }: GridContext): void {
  const cells = injector.get(SheetInterceptorService);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("id");

  readWhileTyped(injector.get(LexerTreeBuilder));

  cells.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, _place, next) => next(typed ? read(typed, grid) : typed),
  });
  cells.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, _place, next) => next(cell?.t === CellValueType.NUMBER ? { ...cell, v: withComma(cell.v) } : cell),
  });
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

/** Help with arguments and the list of functions follow what is typed; as many signs are read as are typed. */
function readWhileTyped(lexer: LexerTreeBuilder): void {
  const { sequenceNodesBuilder, getFunctionAndParameter, checkIfAddBracket } = lexer;
  lexer.sequenceNodesBuilder = (text) => sequenceNodesBuilder.call(lexer, typedFormula(text));
  lexer.getFunctionAndParameter = (text, place) => getFunctionAndParameter.call(lexer, typedFormula(text), place);
  lexer.checkIfAddBracket = (text) => checkIfAddBracket.call(lexer, typedFormula(text));
}

function read(typed: ICellData, grid: GridBook): ICellData {
  if (typed.f) return { ...typed, f: typedFormula(typed.f) };
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

/** A figure as it is typed: 5,21. Texts that are no figures stay. */
function withComma(value: ICellData["v"]): ICellData["v"] {
  if (typeof value !== "number" && !(typeof value === "string" && /^-?\d+\.\d+%?$/.test(value))) return value;
  return String(value).replace(".", ",");
}
