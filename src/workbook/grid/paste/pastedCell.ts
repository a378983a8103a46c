import type { Cell } from "../../../core/cells/cell";
import type { Language } from "../../../core/words";
import { typedFormula } from "../typing/typedFormula";
import { typedValue, type TypedValue } from "../typing/typedValue";
import type { DecimalSign, OutsideCell } from "./outsideTable";
import { typedAs } from "./typedAs";

/** The content of a pasted cell. */
export interface PastedCell {
  readonly value: Cell;
  /** With its equals sign. */
  readonly formula?: string;
  /** The format for a cell without one. */
  readonly numberFormat?: string;
}

/** How texts are read: the language of the page, and the decimal sign of the source program. */
export interface PasteReading {
  readonly language: Language;
  readonly decimal: DecimalSign;
  /** The grid's own reading of a typed text. */
  readonly ofGrid: (text: string) => TypedValue | undefined;
}

/** A cell of another program as it is pasted: a supplied number as it is, everything else as if typed. */
export function pastedCell(cell: OutsideCell, reading: PasteReading): PastedCell {
  const { text, number, isText } = cell;
  if (number !== undefined) {
    const numberFormat = typed(cell, reading)?.numberFormat ?? plainFormat(cell.format);
    return { value: number, ...(numberFormat === undefined ? {} : { numberFormat }) };
  }
  if (text.trim() === "") return { value: null };
  if (isText) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (/^=./.test(text)) return pastedFormula(text, reading.decimal);
  if (/^(true|false)$/i.test(text.trim())) return { value: /true/i.test(text) };
  return typed(cell, reading) ?? { value: text };
}

/** A formula with two possible readings stays text, because nobody checks it while pasting. */
function pastedFormula(text: string, decimal: DecimalSign): PastedCell {
  const { formula, doubtful } = decimal === "," ? typedFormula(text) : { formula: text };
  return doubtful ? { value: text } : { value: null, formula };
}

function typed(cell: OutsideCell, { language, decimal, ofGrid }: PasteReading): TypedValue | undefined {
  const text = typedAs(cell, decimal, language === "id" ? "," : ".");
  if (text === undefined) return undefined;
  return (language === "id" ? typedValue(text) : undefined) ?? ofGrid(text);
}

/** Keeps a format of the source if it is harmless in a file: digits, shares, days and times. */
function plainFormat(format: string | undefined): string | undefined {
  const isPlain = format !== undefined && /^[#0?.,%dmyhs/: -]+$/i.test(format) && /[0dmyhs]/i.test(format);
  return isPlain ? format : undefined;
}
