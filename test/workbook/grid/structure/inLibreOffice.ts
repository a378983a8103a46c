import { cellAddress } from "../../../../src/core/cells/area";
import { isCellError, type Cell } from "../../../../src/core/cells/cell";
import type { FileSheet } from "../../../../src/workbook/file/workbookFile";
import { referencesIn } from "../../../../src/workbook/formula/shift/references";
import { throughLibreOffice } from "../../../throughLibreOffice";
import { sheetsIn } from "../../file/patch/patching";

/** A file before and after edits. */
export interface Edited {
  /** Undefined if LibreOffice does not open it. */
  readonly opened: Uint8Array | undefined;
  readonly saved: Uint8Array;
  /** Formulas that wait for Excel and say so, as `Stok!A1`. */
  readonly waiting?: readonly string[];
}

/** How many files LibreOffice opens in one go. */
const AT_ONCE = 200;
/** Formulas with another result each time. */
const RESTLESS = /\b(TODAY|NOW|RAND|RANDBETWEEN)\(/i;

/**
 * Cells of saved files whose value or formula is another in LibreOffice, which calculates every formula itself. Formulas of a
 * shape that LibreOffice calculates or writes otherwise in the opened file already are left out: it knows neither our functions
 * nor other files, and differs from Excel in some, such as `COUNTIF` of a number among texts.
 */
export async function differencesInLibreOffice(files: ReadonlyMap<string, Edited>): Promise<readonly string[]> {
  const openedBytes = [...new Set([...files.values()].flatMap(({ opened }) => opened ?? []))];
  const already = await differences(new Map(openedBytes.map((bytes) => [bytes, bytes])));
  const saved = await differences(new Map([...files].map(([name, { saved: bytes }]) => [name, bytes])));
  return [...saved].flatMap(([name, found]) => {
    const opened = files.get(name)?.opened;
    const known = new Set(opened && already.get(opened)?.map(({ shape }) => shape));
    const waiting = new Set(files.get(name)?.waiting);
    return found.filter(({ shape, at }) => !known.has(shape) && !waiting.has(at)).map(({ says }) => `${name} ${says}`);
  });
}

interface Difference {
  readonly at: string;
  readonly says: string;
  /** The formula without the places of its cells. */
  readonly shape: string;
}

async function differences<K extends string | Uint8Array>(
  files: ReadonlyMap<K, Uint8Array>,
): Promise<ReadonlyMap<K, readonly Difference[]>> {
  const found = new Map<K, readonly Difference[]>();
  const all = [...files];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const some = new Map(all.slice(at, at + AT_ONCE));
    for (const [key, bytes] of throughLibreOffice(some, "all", "id-ID")) {
      const [ours, theirs] = [await sheetsIn(some.get(key) as Uint8Array), await sheetsIn(bytes)];
      const addsTrue = ours.some(({ cells }) => cells.some((line) => line.includes(true)));
      const lines = ours.map((sheet) => {
        const other = theirs.find((one) => one.name === sheet.name);
        return other
          ? between(sheet, other, addsTrue)
          : [{ at: "", says: `${sheet.name} is missing`, shape: "no sheet" }];
      });
      found.set(key, lines.flat());
    }
  }
  return found;
}

/** `addsTrue` if there is a cell with TRUE: in a range LibreOffice adds it as one, and Excel leaves it out. */
function between(ours: FileSheet, theirs: FileSheet, addsTrue: boolean): readonly Difference[] {
  const found: Difference[] = [];
  const heights = [ours, theirs].map(({ cells }) => cells.length);
  for (let row = 0; row < Math.max(...heights); row++) {
    const widths = [ours, theirs].map(({ cells }) => cells[row]?.length ?? 0);
    for (let column = 0; column < Math.max(...widths); column++) {
      const [value, other] = [ours, theirs].map(({ cells }) => cells[row]?.[column] ?? null) as [Cell, Cell];
      const [formula, otherFormula] = [ours, theirs].map((sheet) => sheet.formula(row, column));
      const where = `${ours.name}!${cellAddress(row, column)}`;
      const shape = shapeOf(formula ?? otherFormula ?? "");
      const isLeftOut =
        RESTLESS.test(formula ?? "") || (addsTrue && /^(SUM|COUNT)\([^,]*:[^,]*\)$/.test(formula ?? ""));
      if (!isSame(value, other, formula) && !isLeftOut)
        found.push({ says: `${where} ${formula ?? ""}: ${shown(value)} is ${shown(other)}`, shape, at: where });
      if (!isSameFormula(formula, otherFormula, value))
        found.push({ says: `${where}: ${formula} is ${otherFormula}`, shape: `written ${shape}`, at: "" });
    }
  }
  return found;
}

const shown = (value: Cell) => (isCellError(value) ? value.error : JSON.stringify(value));

const isBlank = (value: Cell) => value === null || value === "";

function isSame(one: Cell, other: Cell, formula: string | undefined): boolean {
  if (isBlank(one) && isBlank(other)) return true;
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  // LibreOffice does not read `'Kartu Stok'!#REF!`, which Excel writes where cells were deleted.
  if (isCellError(one) && isCellError(other) && one.error === "#REF!" && other.error === "#VALUE!") return true;
  // Which of two errors a formula shows whose cells were deleted means nothing.
  if (isCellError(one) && isCellError(other) && formula?.includes("#REF!")) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSameFormula(formula: string | undefined, other: string | undefined, value: Cell): boolean {
  if (formula === undefined || other === undefined)
    // LibreOffice saves a cell with TRUE as a call.
    return formula === other || (typeof value === "boolean" && other === `${String(value).toUpperCase()}()`);
  return normal(formula) === normal(other);
}

/**
 * A formula without what LibreOffice writes otherwise: constants as calls, fewer quotes, `#ref!` where it did not read that, and
 * the sheet of another file in the case in which the same letters stand somewhere else.
 */
const normal = (formula: string) =>
  formula
    .replace(/\b(TRUE|FALSE)\(\)/g, "$1")
    .replace(/'([A-Za-z0-9]+)'!/g, "$1!")
    .replace(/\[\d+\][^!]*![$\w:]*/g, (text) => text.toLowerCase())
    .replace(/^.*!#REF!.*$/i, (text) => text.toLowerCase());

function shapeOf(formula: string): string {
  let shape = "";
  let at = 0;
  for (const { start, end } of referencesIn(formula).references) {
    shape += `${formula.slice(at, start)}#`;
    at = end;
  }
  return shape + formula.slice(at);
}
