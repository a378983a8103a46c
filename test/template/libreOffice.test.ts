import JSZip from "jszip";
import { templateBook, type Copy } from "../../src/catalogue/template/book";
import type { TemplateCell } from "../../src/catalogue/template/model";
import { cellAddress } from "../../src/core/cells/area";
import { isCellError, type Cell } from "../../src/core/cells/cell";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import { placedExercises, answerCell, EXERCISE_SHEET } from "../../src/catalogue/training/exercises/layout";
import { expectedOf } from "../../src/catalogue/training/exercises/expected";
import { writeTemplate } from "../../src/template/writeTemplate";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readWorkbook } from "../../src/workbook/file/readWorkbook";
import { hasLibreOffice } from "../libreOffice";
import { recalculated, withWrongResults } from "./recalculate";

const copies: readonly Copy[] = ["contoh", "kosong"];

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetCells[]> {
  const read = await readWorkbook(bytes);
  if (isFileFailure(read)) throw new Error(read.failure);
  return read.sheets;
}

function isSame(found: Cell, expected: Cell): boolean {
  if (typeof expected === "number" && typeof found === "number")
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  if (isCellError(expected)) return isCellError(found) && found.error === expected.error;
  return (found ?? "") === (expected ?? "");
}

/** Cells of one copy in which LibreOffice and the model differ, one line each. */
function differences(copy: Copy, sheets: readonly SheetCells[], isAsked: (cell: TemplateCell) => boolean): string[] {
  return templateBook(copy).sheets.flatMap((sheet) =>
    sheet.cells.flatMap((row, r) =>
      Array.from(row, (cell, c) => ({ cell, c })).flatMap(({ cell, c }) => {
        if (!cell || !isAsked(cell)) return [];
        const found = sheets.find(({ name }) => name === sheet.name)?.cells[r]?.[c];
        if (isSame(found, cell.value)) return [];
        return [
          `${sheet.name} ${cellAddress(r, c)}: ${JSON.stringify(found)} for ${JSON.stringify(cell.value)} (${cell.formula})`,
        ];
      }),
    ),
  );
}

const isPlainFormula = ({ formula }: TemplateCell) => formula !== undefined && !formula.includes("_xldudf_");
const isConstant = ({ formula, opens }: TemplateCell) => formula === undefined && opens === undefined;

// Skipped without LibreOffice; npm test reports that at its end.
(hasLibreOffice ? describe : describe.skip)("computed by LibreOffice", () => {
  describe.each(copies)("the copy %s", (copy) => {
    let sheets: readonly SheetCells[];
    beforeAll(async () => {
      sheets = await sheetsOf(recalculated(await withWrongResults(await writeTemplate(copy))));
    });

    test("every plain formula gives its cached result, beside a function of ours or alone", () => {
      const asked = templateBook(copy).sheets.flatMap(({ cells }) =>
        cells.flatMap((row) => row.filter((cell) => cell && isPlainFormula(cell))),
      );
      expect(asked.length).toBeGreaterThan(100);
      expect(differences(copy, sheets, isPlainFormula)).toEqual([]);
    });

    test("every constant is unchanged", () => {
      expect(differences(copy, sheets, isConstant)).toEqual([]);
    });
  });

  test("a result that was not recalculated would be reported", async () => {
    const wrong = await sheetsOf(await withWrongResults(await writeTemplate("contoh")));
    expect(differences("contoh", wrong, isPlainFormula).length).toBeGreaterThan(100);
  });

  test("the verdicts of the exercises: right for the right answers, not yet for others", async () => {
    const verdictsWith = async (answer: (expected: Cell) => Cell) => {
      const sheets = await sheetsOf(recalculated(await answered(answer)));
      const sheet = sheets.find(({ name }) => name === EXERCISE_SHEET);
      return placedExercises.flatMap(({ exercise, rows }) =>
        exercise.steps.map(({ key }) => sheet?.cells[rows.get(key) as number]?.[3]),
      );
    };
    expect(new Set(await verdictsWith((expected) => expected))).toEqual(new Set(["Benar"]));
    const slip = (expected: Cell) => (typeof expected === "number" ? expected + 0.01 : "SESUAI");
    expect(new Set(await verdictsWith(slip))).toEqual(new Set(["Belum tepat"]));
  });
});

/** The sample with every exercise answered. */
async function answered(answer: (expected: Cell) => Cell): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await writeTemplate("contoh"));
  const index = templateBook("contoh").sheets.findIndex(({ name }) => name === EXERCISE_SHEET);
  const part = `xl/worksheets/sheet${index + 1}.xml`;
  let xml = (await zip.file(part)?.async("string")) ?? "";
  for (const placed of placedExercises)
    for (const [key, expected] of expectedOf(placed.exercise)) {
      const value = answer(expected);
      const cell = answerCell(placed, key);
      const written =
        typeof value === "number" ? `><v>${value}</v></c>` : ` t="inlineStr"><is><t>${String(value)}</t></is></c>`;
      xml = xml.replace(new RegExp(`<c r="${cell}"([^>]*)/>`), `<c r="${cell}"$1${written}`);
    }
  zip.file(part, xml);
  return zip.generateAsync({ type: "uint8array" });
}
