import { storedFormula } from "../../formula/fileFormula";
import { emptySheet, type NewBook, type NewCell, type NewSheet } from "../../newBook";
import type { FileSheet, WorkbookFile } from "../workbookFile";
import { writeBook } from "./writeBook";

/** A file of another kind, converted to .xlsx. */
export interface Converted {
  readonly bytes: Uint8Array;
  /** The number of formulas replaced by their results, because Excel writes them differently. */
  readonly resultsOnly: number;
}

/** Writes the values, formulas and number formats of a file of another kind; its look is lost. */
export async function asXlsx({ sheets }: WorkbookFile, title: string): Promise<Converted> {
  const taken = new Set<string>();
  const renamed = sheets.map(({ name }) => freeName(name, taken));
  // Formulas name sheets, so they stay right only if every sheet keeps its name.
  const keepsNames = sheets.every(({ name }, place) => name === renamed[place]);
  let resultsOnly = 0;
  const cellOf = (sheet: FileSheet, row: number, column: number): NewCell | undefined => {
    const value = sheet.cells[row]?.[column] ?? null;
    const formula = sheet.formula(row, column);
    const format = sheet.numberFormat(row, column);
    const stored = formula === undefined || !keepsNames || isForeign(formula) ? undefined : storedFormula(formula);
    if (formula !== undefined && stored === undefined) resultsOnly++;
    if (value === null && stored === undefined) return undefined;
    return {
      value,
      style: format === undefined ? {} : { format },
      ...(stored === undefined ? {} : { formula: stored }),
    };
  };
  const book: NewBook = {
    title,
    names: [],
    sheets: sheets.map((sheet, place): NewSheet => ({
      ...emptySheet(renamed[place] as string),
      ...(sheet.visibility === "visible" ? {} : { hidden: sheet.visibility }),
      merges: sheet.merges,
      cells: sheet.cells.map((line, row) => Array.from(line, (_, column) => cellOf(sheet, row, column))),
    })),
  };
  return { bytes: await writeBook(book), resultsOnly };
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** A word that is not a call, sheet, truth value or address is a name, and names are not converted. */
const WORD = /(?<![\p{L}\p{N}_.$])\$?[\p{L}_][\p{L}\p{N}_.$]*(?!\s*[(\p{L}\p{N}_.$])/gu;
const KNOWN_WORD = /^(?:\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}|TRUE|FALSE)$/i;

/** True if a formula uses features of OpenDocument alone, or something that is not converted. */
function isForeign(formula: string): boolean {
  const bare = formula.replace(QUOTED, "0");
  if (/[~[\]]|(?:COM|ORG)\.[A-Z]/i.test(bare)) return true;
  return [...bare.matchAll(WORD)].some(([word]) => !KNOWN_WORD.test(word) && !bare.includes(`${word}!`));
}

const MOST_LETTERS = 31;

/** A valid sheet name in Excel, different from those before. */
function freeName(name: string, taken: Set<string>): string {
  const plain =
    name
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, MOST_LETTERS) || "Data";
  let free = plain;
  for (let count = 2; taken.has(free.toLowerCase()); count++) {
    const end = ` (${count})`;
    free = plain.slice(0, MOST_LETTERS - end.length) + end;
  }
  taken.add(free.toLowerCase());
  return free;
}
