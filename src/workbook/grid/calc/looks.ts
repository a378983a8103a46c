import { parseArea, SHEET_SIZE, type Area } from "../../../core/cells/area";

/** One reference of a formula, and how it is used. */
export interface Look {
  /** The sheet it names; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly what:
    | { readonly area: Area }
    | { readonly name: string }
    /** `Stok[Sisa]` is table Stok, inside `Sisa`; without a table, the formula's own. */
    | { readonly table: string | undefined; readonly inside: string };
  /** The calls around it, the nearest last. */
  readonly calls: readonly string[];
  /** True if it is an operand of an operator, for arithmetic or comparison. */
  readonly isOperand: boolean;
}

/** What a formula refers to, as far as its text shows. */
export interface Looks {
  readonly looks: readonly Look[];
  /** The functions it calls, in capitals. */
  readonly functions: readonly string[];
  /** True if it reaches further than its text shows: a range that ends at a function's result, or a range across sheets. */
  readonly isOpen: boolean;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const PIECE = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<sheet>(?:'(?:[^']|'')+'|${NAME}(?::${NAME})?)!)`,
    String.raw`(?<error>#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!))`,
    String.raw`(?<range>(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}|${CELL})(?![\p{L}\p{N}_.(\[!]))`,
    String.raw`(?<call>${NAME}\s*(?=\())`,
    String.raw`(?<name>${NAME})`,
    String.raw`(?<number>\d+\.?\d*(?:[Ee][+-]?\d+)?)`,
    String.raw`(?<sign>[-+*/^&=<>%]+)`,
    String.raw`(?<mark>[()\[\]{},;:#@ ])`,
  ].join("|"),
  "gsu",
);

interface Piece {
  readonly kind: string;
  readonly text: string;
}

/** Parses the formula as a cell shows it, without its equals sign. */
export function looksOf(formula: string): Looks {
  const pieces = piecesOf(formula);
  const looks: Look[] = [];
  const functions = new Set<string>();
  const calls: string[] = [];
  let sheet: string | undefined;
  let isOpen = false;
  pieces.forEach(({ kind, text }, at) => {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    const add = (what: Look["what"]) => {
      let start = at;
      if (kind === "inside" && before?.kind === "name") start--;
      if (pieces[start - 1]?.kind === "sheet") start--;
      const isOperand = [pieces[start - 1], after].some((piece) => piece?.kind === "sign");
      looks.push({ sheet, what, calls: [...calls], isOperand });
    };
    if (kind === "sheet") {
      sheet = text.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'");
      if (sheet.includes(":")) isOpen = true;
      return;
    }
    if (kind === "call") {
      functions.add(text.trim().toUpperCase());
      calls.push(text.trim().toUpperCase());
    } else if (text === "(" && before?.kind !== "call") calls.push("");
    else if (text === ")") calls.pop();
    else if (text === ":") isOpen = true;
    else if (kind === "range") {
      const area = areaOf(text);
      if (area) add({ area });
      else add({ name: text.toUpperCase() });
    } else if (kind === "name" && after?.kind !== "inside" && !/^(TRUE|FALSE)$/i.test(text))
      add({ name: text.toUpperCase() });
    else if (kind === "inside") add({ table: before?.kind === "name" ? before.text : undefined, inside: text });
    sheet = undefined;
  });
  return { looks, functions: [...functions], isOpen };
}

/** The formula with powers of ten written out: 1000 for 1E3. */
export function withoutPowers(formula: string): string {
  if (!/\d[Ee]/.test(formula)) return formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const { number } = rest.at(-1) as { readonly number?: string };
    return number !== undefined && /e/i.test(number) ? inFull(Number(number)) : piece;
  });
}

function inFull(value: number): string {
  const plain = String(value);
  if (!/e/.test(plain)) return plain;
  return value >= 1 && Number.isFinite(value) ? BigInt(value).toString() : value.toFixed(100).replace(/0+$/, "");
}

/** The pieces of a formula; text in square brackets is one piece. */
function piecesOf(formula: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    if (match.index < end) continue;
    const [kind = "", text = ""] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
    end = match.index + text.length;
    if (text === " ") continue;
    if (text === "[") {
      end = closing(formula, match.index) + 1;
      pieces.push({ kind: "inside", text: formula.slice(match.index + 1, end - 1) });
    } else pieces.push({ kind, text });
  }
  return pieces;
}

/** The position of the closing bracket; characters after an apostrophe are literal. */
function closing(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === "'") at++;
    else if (formula[at] === "[") depth++;
    else if (formula[at] === "]" && --depth === 0) return at;
  }
  return formula.length;
}

/** A reference as an area; undefined beyond the sheet's size. */
function areaOf(reference: string): Area | undefined {
  const [first = "", last = first] = reference.replace(/\$/g, "").toUpperCase().split(":");
  if (/^[A-Z]+$/.test(first)) {
    const [from, to] = [parseArea(`${first}1`), parseArea(`${last}1`)];
    if (!from || !to) return undefined;
    const column = Math.min(from.column, to.column);
    return { row: 0, column, rows: SHEET_SIZE.rows, columns: Math.abs(to.column - from.column) + 1 };
  }
  if (/^\d+$/.test(first)) {
    const row = Math.min(Number(first), Number(last)) - 1;
    const rows = Math.abs(Number(last) - Number(first)) + 1;
    return { row, column: 0, rows, columns: SHEET_SIZE.columns };
  }
  const [from, to] = [parseArea(first), parseArea(last)];
  if (!from || !to) return undefined;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return { row, column, rows: Math.abs(to.row - from.row) + 1, columns: Math.abs(to.column - from.column) + 1 };
}
