import { FAULT_SHEET } from "../../../src/catalogue/training/layout";
import { plantedFaults } from "../../../src/catalogue/training/plantedFaults";
import { faultsLeft } from "../../../src/catalogue/training/progress";
import { templateBook, type Copy } from "../../../src/catalogue/template/book";
import type { TemplateSheet } from "../../../src/catalogue/template/model";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import { cellAddress } from "../../../src/core/cells/area";
import type { SheetCells } from "../../../src/core/cells/sheetCells";
import type { Param } from "../../../src/core/parameter";
import { indicatorNamed } from "../../../src/core/indicators";
import { plantedFaultText } from "../../../src/text/training";
import { templateText } from "../../../src/text/template";
import { summaryText } from "../../../src/text/templateSummary";
import { checkSheets } from "../../../src/checking/check";

const copies: readonly Copy[] = ["contoh", "kosong"];
const books = { contoh: templateBook("contoh"), kosong: templateBook("kosong") };

async function findingsOf(sheets: readonly SheetCells[]) {
  const reports = await checkSheets(sheets);
  return reports.flatMap((report) =>
    Array.from({ length: report.count }, (_none, i) => ({ sheet: report.table.sheet.name, ...report.at(i) })),
  );
}

describe.each(copies)("the copy %s", (copy) => {
  const { sheets, names } = books[copy];

  test("is the same every time", () => {
    expect(templateBook(copy)).toEqual(books[copy]);
  });

  test("every sheet of data is of its kind, and all its columns are recognised without a question", async () => {
    const reports = await checkSheets(sheets.map(sheetCellsOf));
    for (const sheet of sheets)
      for (const table of sheet.tables.filter(({ kind }) => kind !== null)) {
        const found = reports.find(
          (report) => report.table.sheet.name === sheet.name && report.table.found.headerRow === table.area.row,
        )?.table.found;
        expect([table.name, found?.kind.name]).toEqual([table.name, table.kind]);
        expect(found?.columns.map(({ key }) => key)).toEqual(table.columns.map(({ key }) => key));
        expect(found).toMatchObject({ ambiguous: [], nearMisses: [], missing: [] });
      }
    const known = reports.map(({ table }) => table.sheet.name);
    expect(new Set(known)).toEqual(
      new Set(sheets.filter(({ tables }) => tables.some(({ kind }) => kind !== null)).map(({ name }) => name)),
    );
  });

  test("the checker finds nothing outside the exercise", async () => {
    const found = await findingsOf(sheets.map(sheetCellsOf));
    expect(found.filter(({ sheet }) => sheet !== FAULT_SHEET)).toEqual([]);
  });

  test("all names differ, and Excel accepts each", () => {
    const lower = names.map(({ name }) => name.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const { name } of names) {
      expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
      expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*([RrCc]\d*)?$/);
    }
  });

  test("every formula with a call is next to a plain one with the same answer; one says that it needs the add-in", () => {
    const calls = sheets.flatMap((sheet) =>
      sheet.cells.flatMap((row) =>
        row.flatMap((cell, c) => (cell?.formula?.includes("_xldudf_") ? [{ cell, row, c }] : [])),
      ),
    );
    expect(calls.length).toBeGreaterThanOrEqual(20);
    const alone = calls.filter(({ row, c }) => row[c + 1]?.value === templateText.summary.needsAddIn);
    expect(alone.map(({ row, c }) => row[c - 1]?.value)).toEqual([summaryText.lines.Habis_Agenda.label]);
    for (const { cell, row, c } of calls.filter((each) => !alone.includes(each))) {
      const plain = row[c + 1];
      expect(plain?.formula).toBeDefined();
      expect(plain?.formula).not.toMatch(/_xldudf_|\bLET\(|\bFILTER\(|\bXLOOKUP\(|#/);
      expect(plain?.value).toEqual(cell.value);
    }
  });

  test("every call uses an existing function with the right number of arguments", () => {
    for (const formula of formulasOf(sheets))
      for (const [, name = "", args = ""] of formula.matchAll(
        /_xldudf_DUKCAPIL_([A-Z_]+)\(((?:[^()]|\([^()]*\))*)\)/g,
      )) {
        const params = Object.values((indicatorNamed(name)?.params ?? {}) as Record<string, Param>);
        const given = args.replace(/\([^()]*\)/g, "").split(",").length;
        expect([name, given <= params.length]).toEqual([name, true]);
        expect([name, given >= params.filter((param) => !param.optional).length]).toEqual([name, true]);
      }
  });

  test("no conditional format calls a function of ours, which Excel would not calculate there", () => {
    const marks = sheets.flatMap((sheet) => sheet.marks.flatMap((mark) => ("when" in mark ? [mark.when] : [])));
    expect(marks.length).toBeGreaterThan(10);
    expect(marks.filter((when) => /_xldudf_|DUKCAPIL/.test(when))).toEqual([]);
  });

  test("input cells are unlocked, and no sheet with a growing table is protected", () => {
    for (const sheet of sheets)
      if (sheet.tables.length > 0) expect([sheet.name, sheet.locked]).toEqual([sheet.name, false]);
    expect(sheets.filter(({ locked }) => locked).map(({ name }) => name)).toContain("Ringkasan");
  });
});

function formulasOf(sheets: readonly TemplateSheet[]): string[] {
  return sheets.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap((cell) => cell?.formula ?? [])));
}

describe("the sample", () => {
  const { sheets } = books.contoh;

  test("no NIK in the list by name can be real: no area has the code 33.69", () => {
    const list = sheets.find(({ name }) => name === "Daftar By-Name") as TemplateSheet;
    const niks = list.cells.slice(4).map((row) => String(row[0]?.value));
    expect(niks.length).toBe(24);
    for (const nik of niks) expect(nik).toMatch(/^3369\d{12}$/);
  });

  test("includes a stock-out, rationing, a closed week and a repair", () => {
    const stock = sheets.find(({ name }) => name === "Kartu Stok") as TemplateSheet;
    const status = stock.cells.slice(4).map((row) => row[9]?.value);
    for (const word of ["normal", "kuota", "kosong", "tutup", "gangguan"]) expect(status).toContain(word);
    expect(status.length).toBeGreaterThan(230);
    const left = stock.cells.slice(4).filter((row) => row[9]?.value === "kosong");
    expect(new Set(left.map((row) => row[7]?.value))).toEqual(new Set([0]));
  });
});

describe("the exercise", () => {
  const { sheets } = books.contoh;
  const place = ({ rule, code, row, column }: { rule: string; code: string; row: number; column: number }) =>
    `${rule} ${code} ${cellAddress(row, column)}`;

  test("the checker finds exactly the twelve planted faults", async () => {
    const found = await findingsOf(sheets.map(sheetCellsOf));
    const here = found.filter(({ sheet }) => sheet === FAULT_SHEET);
    expect(here.map(place).sort()).toEqual(plantedFaults.map(place).sort());
    expect(plantedFaults.length).toBe(12);
    expect(faultsLeft(here)).toEqual(plantedFaults);
  });

  test("corrected one by one, each fault disappears and no other appears", async () => {
    const corrected = sheets.map(sheetCellsOf);
    const exercise = corrected.find(({ name }) => name === FAULT_SHEET) as SheetCells;
    for (const [index, { fix }] of plantedFaults.entries()) {
      const row = exercise.cells[fix.row] as unknown[];
      row[fix.column] = fix.value;
      const found = await findingsOf(corrected);
      expect(found.map(place).sort()).toEqual(
        plantedFaults
          .slice(index + 1)
          .map(place)
          .sort(),
      );
    }
  });

  test("every fault has its words, and there are no others", () => {
    expect(Object.keys(plantedFaultText).sort()).toEqual(plantedFaults.map(({ id }) => id).sort());
  });
});
