import { indicators } from "../../../core/indicators";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";

/** A typed formula in the grid's notation. */
export interface TypedFormula {
  readonly formula: string;
  /** An ambiguous figure in it, as typed and as read: `4.091` as `4091`. */
  readonly doubtful?: { readonly typed: string; readonly read: string };
}

/** A figure outside names and addresses, with all points and commas between its digits. */
const FIGURE = /(?<![\p{L}\p{N}_.$:])\d+(?:[.,]\d+)*(?![\p{L}_(:!])/gu;
const SCIENTIFIC = /(?<![\p{L}\p{N}_.$:])(\d+),(\d+)(?=E[+-]?\d)/giu;
const DECIMAL = /^\d+,\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads a formula with Indonesian settings: semicolons separate arguments, a comma is the decimal sign, a backslash separates
 * columns of a list in braces; `100,5` is one number. A comma that cannot be decimal separates arguments, as in `SUM(A1,B1)` or
 * `SUM(1,2,3)`. Our functions may be typed without `DUKCAPIL.`.
 */
export function typedFormula(text: string): TypedFormula {
  let doubtful: TypedFormula["doubtful"];
  const figure = (typed: string) => {
    if (DECIMAL.test(typed)) return typed.replace(",", ".");
    if (!GROUPED.test(typed)) return typed;
    const read = typed.replace(/\./g, "").replace(",", ".");
    doubtful ??= { typed, read: read.replace(".", ",") };
    return read;
  };
  const formula = formulaPieces(text)
    .map((piece) => (piece.kind === "code" ? ours(signs(piece, figure)) : signs(piece, figure)))
    .join("");
  return doubtful ? { formula, doubtful } : { formula };
}

/** The same reading with every character in its position, for code that follows the typing. */
export const readInPlace = (text: string): string =>
  formulaPieces(text)
    .map((piece) => signs(piece, (typed) => (DECIMAL.test(typed) ? typed.replace(",", ".") : typed)))
    .join("");

/** A formula of the grid as typed with Indonesian settings. */
export const localFormula = (formula: string): string =>
  formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind === "code") return pointToComma(text.replace(/,/g, ";"));
      return kind === "list" ? inList(text, (part) => pointToComma(part.replace(/,/g, "\\"))) : text;
    })
    .join("");

const pointToComma = (code: string) =>
  code.replace(/(?<![\p{L}\p{N}_.$])(\d*)\.(?=\d)/gu, (_point, whole: string) => `${whole || "0"},`);

function signs({ kind, text }: FormulaPiece, figure: (typed: string) => string): string {
  if (kind === "code") return figures(text, figure).replace(/;/g, ",");
  return kind === "list" ? inList(text, (part) => figures(part, figure).replace(/\\/g, ",")) : text;
}

const figures = (code: string, figure: (typed: string) => string) =>
  code.replace(SCIENTIFIC, "$1.$2").replace(FIGURE, figure);

/** Changes the parts of a list outside its texts. */
const inList = (list: string, change: (part: string) => string) =>
  list.replace(/"(?:[^"]|"")*"?|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));

const OURS: ReadonlySet<string> = new Set(indicators.map(({ name }) => name));

const ours = (code: string) =>
  code.replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9_]*)(?=\s*\()/giu, (name) =>
    OURS.has(name.toUpperCase()) ? `DUKCAPIL.${name.toUpperCase()}` : name,
  );
