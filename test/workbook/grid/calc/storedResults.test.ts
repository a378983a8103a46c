import JSZip from "jszip";
import { cellAddress } from "../../../../src/core/cells/area";
import type { Cell } from "../../../../src/core/cells/cell";
import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { caseBook, caseBytes } from "../../cases/files";
import { openHeadless } from "../headless/headless";

/** Handwritten results in a case that do not follow from its cells. */
const NOT_FROM_THE_CELLS = ["COUNTA(A:A)", "PERCENTILE(D2:D11,0.75)", 'SEARCH("K?M","Rekam")'];

/** The most formulas of a case that wait for Excel when all are recalculated. */
test.each([
  ["05a-locale-results.xlsx", 0],
  ["05d-workday-intl.xlsx", 0],
  ["06-formulas2.xlsx", 11],
  ["07-formulas3.xlsx", 7],
])("%s: every recalculated formula gives the stored result, and few wait", async (name, mostWaiting) => {
  const stored = await caseBook(name);
  const book = await readBook(await withoutResults(caseBytes(name)));
  if (isFileFailure(book)) throw new Error(book.failure);
  const grid = await openHeadless(book);
  const waiting: string[] = [];
  const wrong: (readonly [formula: string, stored: Cell, given: Cell])[] = [];
  for (const sheet of stored.sheets)
    sheet.cells.forEach((line, row) =>
      line.forEach((value, column) => {
        const formula = sheet.formula(row, column);
        if (formula === undefined || NOT_FROM_THE_CELLS.includes(formula)) return;
        const address = cellAddress(row, column);
        const given = grid.at(sheet.name, address).value;
        if (grid.isWaiting(sheet.name, address)) waiting.push(formula);
        else if (!isSame(value, given)) wrong.push([formula, value, given]);
      }),
    );
  grid.dispose();
  expect(wrong).toEqual([]);
  expect({ waiting, isFew: waiting.length <= mostWaiting }).toEqual({ waiting, isFew: true });
});

function isSame(stored: Cell, given: Cell): boolean {
  if (typeof stored !== "number" || typeof given !== "number")
    return JSON.stringify(stored ?? "") === JSON.stringify(given ?? "");
  return Math.abs(stored - given) <= 1e-9 * Math.max(1, Math.abs(stored));
}

/** The file as written by a program that does not calculate. */
async function withoutResults(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const part of zip.file(/worksheets\/sheet\d+\.xml$/)) {
    const xml = await part.async("string");
    zip.file(part.name, xml.replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zip.generateAsync({ type: "uint8array" });
}
