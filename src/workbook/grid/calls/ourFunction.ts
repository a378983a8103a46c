import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { evaluate } from "../../../core/evaluate";
import { excelErrorOf, isFault, type Fault } from "../../../core/fault";
import type { AnyIndicator, Value } from "../../../core/indicator";
import type { Language } from "../../../core/words";
import { answerCells } from "../../../text/answer";
import { faultText } from "../../../text/faults";
import { handedOver, type GridValue } from "./handedOver";
import type { Sentences } from "./sentences";

/** The format of a day as a result. */
const DAY = "dd/mm/yyyy";

/** Data that all calls from cells share. */
export interface CallContext {
  readonly language: Language;
  readonly sentences: Sentences;
  /** Called on every call. */
  readonly onCall?: () => void;
}

export type OurFunction = new (name: string) => BaseFunction;

/**
 * One of our functions in the grid. The grid's own support for custom functions reads blanks as 0 and texts as numbers, so here
 * the values are passed unchanged.
 */
export function ourFunction(indicator: AnyIndicator, { language, sentences, onCall }: CallContext): OurFunction {
  const parameters = Object.keys(indicator.params as object).length;

  return class extends BaseFunction {
    override needsReferenceObject = true;

    /** A text in quotes stays text: "4,091" becomes a number only by our own reading. */
    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...args: GridValue[]): GridValue {
      onCall?.();
      const answer = answerCells(evaluate(indicator, args.slice(0, parameters).map(handedOver)), language);
      if (isFault(answer)) return this.declined(answer, 0, 0);
      const rows = answer.map((row, r) =>
        row.map((cell, c) => (isFault(cell) ? this.declined(cell, r, c) : shown(cell))),
      );
      const [first] = rows;
      if (rows.length === 1 && first?.length === 1) return first[0] as BaseValueObject;
      return ArrayValueObject.create({
        calculateValueList: rows,
        rowCount: rows.length,
        columnCount: first?.length ?? 0,
        unitId: this.unitId ?? "",
        sheetId: this.subUnitId ?? "",
        row: this.row,
        column: this.column,
      });
    }

    /** The error that the cell shows; its sentence is stored for users who point at the cell. */
    private declined(fault: Fault, row: number, column: number): ErrorValueObject {
      sentences.note(this.subUnitId ?? "", this.row + row, this.column + column, faultText(fault, indicator, language));
      return ErrorValueObject.create(excelErrorOf(fault) === "NA" ? ErrorType.NA : ErrorType.VALUE);
    }
  };

  function shown(value: Value): BaseValueObject {
    if (typeof value === "string") return StringValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    return NumberValueObject.create(value, indicator.gives.kind === "tanggal" ? DAY : "");
  }
}
