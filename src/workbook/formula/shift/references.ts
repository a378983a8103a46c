import { columnLetter, SHEET_SIZE } from "../../../core/cells/area";

/** A reference to cells in a formula. */
export interface Reference {
  /** Its position in the text, without the sheet name. */
  readonly start: number;
  readonly end: number;
  /** The sheet before it; undefined if none is named. */
  readonly sheet: string | undefined;
  /** Its first and last corner, equal for a single cell. */
  readonly corners: readonly [Corner, Corner];
  readonly isRange: boolean;
}

/** `$B$4`, `B`, `$4`. Missing parts are undefined; rows and columns are counted from 0. */
export interface Corner {
  readonly column: number | undefined;
  readonly isColumnFixed: boolean;
  readonly row: number | undefined;
  readonly isRowFixed: boolean;
}

export interface References {
  readonly references: readonly Reference[];
  /** First and last sheet of ranges across several, such as `Jan:Mar!A1`. */
  readonly across: readonly (readonly [string, string])[];
  /** The places where sheets are named. */
  readonly sheets: readonly SheetMention[];
  /** The places where tables are named. */
  readonly tables: readonly TableMention[];
}

/** The sheets before a reference or a name: `'Kartu Stok'!`, `Jan:Mar!`. */
export interface SheetMention {
  readonly start: number;
  /** The end of the exclamation mark. */
  readonly end: number;
  /** The end of the reference or name that follows. */
  readonly behind: number;
  readonly names: readonly string[];
}

/** The name of a table before its brackets: `Stok[Dipakai]`. */
export interface TableMention {
  readonly name: string;
  readonly start: number;
  /** The end of the name. */
  readonly end: number;
  /** The end of the brackets. */
  readonly behind: number;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const BEHIND = String.raw`(?![\p{L}\p{N}_.(\[!?\\])`;
const SHEETS = [
  String.raw`(?<quoted>'(?:[^']|'')*'!)`,
  String.raw`(?<sheet>[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*)?!)`,
];
const pieces = (sheets: readonly string[]) =>
  new RegExp(
    [
      String.raw`(?<text>"(?:[^"]|"")*")`,
      ...sheets,
      String.raw`(?<error>#(?:REF!|N/A|VALUE!|NAME\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA))`,
      String.raw`(?<range>(?:${CELL}:${CELL}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}|${CELL})${BEHIND})`,
      String.raw`(?<name>${NAME})`,
      String.raw`(?<number>\d+\.?\d*(?:[Ee][+-]?\d+)?|\.\d+)`,
      String.raw`(?<bracket>\[)`,
      String.raw`(?<space>\s+)`,
      String.raw`(?<sign>.)`,
    ].join("|"),
    "gsuy",
  );
const PIECE = pieces(SHEETS);
/** What follows a sheet's name does not begin with another one: `Stok!A1:Stok!B2`. */
const BEHIND_SHEET = pieces([]);

/**
 * All references in a formula to cells of this workbook, shown or stored, without its equals sign. Texts, names, functions,
 * structured references and references to other files are excluded.
 */
export function referencesIn(formula: string): References {
  const references: Reference[] = [];
  const across: (readonly [string, string])[] = [];
  const sheets: SheetMention[] = [];
  const tables: TableMention[] = [];
  let mention: Omit<SheetMention, "behind"> | undefined;
  let sheet: string | undefined;
  let isForeign = false;
  for (let at = 0; at < formula.length;) {
    const pattern = sheet === undefined ? PIECE : BEHIND_SHEET;
    pattern.lastIndex = at;
    const { groups = {}, 0: piece } = pattern.exec(formula) as RegExpExecArray;
    const start = at;
    at += piece.length;
    if (groups["bracket"] !== undefined) {
      at = closing(formula, start) + 1;
      // `[1]Stok!A1` and `[1]!Nama` refer to another file; after a table's brackets no name follows.
      isForeign = /^(?:[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*)?(?::[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*)?!/u.test(
        formula.slice(at),
      );
      if (formula[at] === "!") at++;
      sheet = undefined;
      mention = undefined;
      continue;
    }
    if (groups["quoted"] !== undefined || groups["sheet"] !== undefined) {
      const name = groups["quoted"] === undefined ? piece.slice(0, -1) : piece.slice(1, -2).replace(/''/g, "'");
      if (name.includes("[")) isForeign = true;
      sheet = name;
      if (!isForeign && name.includes(":")) {
        const [first = "", last = ""] = name.split(":");
        across.push([first, last]);
      }
      mention = isForeign ? undefined : { start, end: at, names: name.split(":") };
      continue;
    }
    if (mention) sheets.push({ ...mention, behind: groups["space"] === undefined ? at : start });
    else if (groups["name"] !== undefined && !isForeign && formula[at] === "[")
      tables.push({ name: piece, start, end: at, behind: closing(formula, at) + 1 });
    mention = undefined;
    const corners = groups["range"] === undefined || isForeign || sheet?.includes(":") ? undefined : cornersIn(piece);
    if (corners) references.push({ start, end: at, sheet, corners, isRange: piece.includes(":") });
    sheet = undefined;
    isForeign = false;
  }
  return { references, across, sheets, tables };
}

function cornersIn(piece: string): readonly [Corner, Corner] | undefined {
  const [from = "", to = from] = piece.split(":");
  const [first, last] = [cornerIn(from), cornerIn(to)];
  return first && last ? [first, last] : undefined;
}

/** Undefined for a reference beyond the sheet's size, such as ZAK2025. */
function cornerIn(text: string): Corner | undefined {
  const match = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!match) return undefined;
  const [, firstLock = "", letters, secondLock = "", digits] = match;
  const column = letters === undefined ? undefined : columnOf(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) >= SHEET_SIZE.columns || (row ?? 0) >= SHEET_SIZE.rows) return undefined;
  return {
    column,
    row,
    isColumnFixed: letters !== undefined && firstLock !== "",
    isRowFixed: letters === undefined ? firstLock !== "" || secondLock !== "" : secondLock !== "",
  };
}

const columnOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `$B$4`. */
export function cornerText({ column, isColumnFixed, row, isRowFixed }: Corner): string {
  const letters = column === undefined ? "" : `${isColumnFixed ? "$" : ""}${columnLetter(column)}`;
  return row === undefined ? letters : `${letters}${isRowFixed ? "$" : ""}${row + 1}`;
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
