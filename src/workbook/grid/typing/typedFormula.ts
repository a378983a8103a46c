import { indicators } from "../../../core/indicators";
import { formulaPieces, type FormulaPiece } from "./formulaPieces";

/** A formula as the grid takes it, from one that was typed. */
export interface TypedFormula {
  readonly formula: string;
  /** A figure of it that could have been meant otherwise, as it was typed and as it is read: `4.091` as `4091`. */
  readonly doubtful?: { readonly typed: string; readonly read: string };
}

/** A figure that is no part of a name or an address, with all points and commas between its digits. */
const FIGURE = /(?<![\p{L}\p{N}_.$:])\d+(?:[.,]\d+)*(?![\p{L}_(:!])/gu;
const SCIENTIFIC = /(?<![\p{L}\p{N}_.$:])(\d+),(\d+)(?=E[+-]?\d)/giu;
const DECIMAL = /^\d+,\d+$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;

/**
 * Reads a formula as computers set to Indonesian do: arguments are parted by semicolons, decimals by a comma, columns of a
 * list in braces by a backslash; `100,5` is one number. A comma that cannot be a decimal one parts arguments, as in
 * `SUM(A1,B1)` or `SUM(1,2,3)`. A function of ours may go without its `DUKCAPIL.`.
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

/** The same reading in which every sign keeps its place, for what follows the typing sign by sign. */
export const readInPlace = (text: string): string =>
  formulaPieces(text)
    .map((piece) => signs(piece, (typed) => (DECIMAL.test(typed) ? typed.replace(",", ".") : typed)))
    .join("");

/** A formula of the grid as somebody types it whose computer is set to Indonesian. */
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

/** What stands between the texts of a list. */
const inList = (list: string, change: (part: string) => string) =>
  list.replace(/"(?:[^"]|"")*"?|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));

const OURS: ReadonlySet<string> = new Set(indicators.map(({ name }) => name));

const ours = (code: string) =>
  code.replace(/(?<![\p{L}\p{N}_.!])([A-Z][A-Z0-9_]*)(?=\s*\()/giu, (name) =>
    OURS.has(name.toUpperCase()) ? `DUKCAPIL.${name.toUpperCase()}` : name,
  );
