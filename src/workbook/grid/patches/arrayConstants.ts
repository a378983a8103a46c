import {
  ArrayValueObject,
  StringValueObject,
  ValueObjectFactory,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { arrayParts } from "./arrayParts";

/** How the grid makes an array: from the text of a constant, or from values. */
interface Reader {
  _formatValue(constant: unknown): unknown;
  readsTexts?: true;
}

/**
 * The grid splits array constants at every comma, also within texts, and reads "12,5" as a number. Here they are split as in
 * Excel, and a text in quotes stays text.
 */
export function readArrayConstants(): void {
  const reader = ArrayValueObject.prototype as unknown as Reader;
  if (reader.readsTexts) return;
  reader.readsTexts = true;
  const { _formatValue: read } = reader;
  reader._formatValue = function (constant) {
    return read.call(
      this,
      typeof constant === "string" ? valuesOf(/^\{/.test(constant) ? constant : `{${constant}}`) : constant,
    );
  };
}

function valuesOf(constant: string) {
  const rows = arrayParts(constant).map((row) => row.map(valueOf));
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  };
}

function valueOf(written: string): BaseValueObject {
  const text = /^"([\s\S]*)"$/.exec(written)?.[1];
  return text === undefined ? ValueObjectFactory.create(written) : StringValueObject.create(text.replace(/""/g, '"'));
}
