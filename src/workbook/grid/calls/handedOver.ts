import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  ErrorType,
} from "@univerjs/preset-sheets-core";
import type { Cell, Range } from "../../../core/cells/cell";
import { SHEET_ROWS, type Argument } from "../../../core/evaluate";

/** A value, a range or an array, as the grid passes it. */
export type GridValue = ReturnType<BaseFunction["calculate"]>;

const BLANK_ROW: readonly Cell[] = Object.freeze([null]);

/**
 * An argument as Excel would pass it: blanks as null, texts unchanged, a range row by row. The grid's sheets have fewer rows
 * than Excel's, so a whole column is padded with blanks to full height.
 */
export function handedOver(argument: GridValue): Argument {
  if (argument.isReferenceObject()) return cellsOf(argument as BaseReferenceObject);
  if (!argument.isArray())
    return isLeftOut(argument as BaseValueObject) ? undefined : [[cellOf(argument as BaseValueObject)]];
  const rows: Cell[][] = [];
  (argument as ArrayValueObject).iterator((value, row, column) => {
    (rows[row] ??= [])[column] = value ? cellOf(value) : null;
  });
  return rows;
}

/** `BLANKO_RUNWAY(521;)` omits its second argument. */
const isLeftOut = (value: BaseValueObject) => value.isNull();

function cellsOf(reference: BaseReferenceObject): Range {
  const { startRow, startColumn } = reference.getRangePosition();
  const rows: Cell[][] = [];
  reference.iterator((value, row, column) => {
    (rows[row - startRow] ??= [])[column - startColumn] = value ? cellOf(value) : null;
  });
  if (!reference.isColumn()) return rows;
  const whole: (readonly Cell[])[] = rows;
  const height = rows.length;
  whole.length = SHEET_ROWS;
  return whole.fill(blankRow(rows[0]?.length ?? 1), height);
}

const blankRow = (columns: number) => (columns === 1 ? BLANK_ROW : Array<Cell>(columns).fill(null));

function cellOf(value: BaseValueObject): Cell {
  if (value.isError()) return { error: String((value as unknown as { getErrorType(): ErrorType }).getErrorType()) };
  return value.isNull() ? null : value.getValue();
}
