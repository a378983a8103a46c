import { serialOf } from "../../../src/core/calendar/civil";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { patchPackage } from "../../../src/workbook/file/patch/patchPackage";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { readBook } from "../../../src/workbook/file/look/readBook";
import { unreadText } from "../../../src/text/unread";
import { caseBook, caseBytes, cellOf } from "../cases/files";
import { xlsxFile } from "./xlsxFile";

test.each(["01a-x14-validation", "01b-sparkline", "01c-x14-validation-number", "01d-databar"])(
  "%s: the content of an extension is not a cell's formula",
  async (name) => {
    const book = await caseBook(`${name}.xlsx`);
    expect(cellOf(book, "F11")).toEqual({ value: 4462, formula: undefined });
    expect(cellOf(book, name === "01a-x14-validation" ? "G11" : "F10").formula).toBeUndefined();
  },
);

test("a drop-down list of another sheet is a rule of its cells", async () => {
  const [rule] = (await caseBook("01a-x14-validation.xlsx")).sheets[0]?.look.inputRules ?? [];
  expect(rule).toMatchObject({
    type: "list",
    areas: [{ row: 1, column: 6, rows: 39, columns: 1 }],
    formulas: ["Daftar!$A$1:$A$3"],
    blankAllowed: true,
  });
});

describe("days counted from 1904", () => {
  test.each(["02a-1904.xlsx", "02b-1904-x15.xlsx"])("%s", async (name) => {
    expect(cellOf(await caseBook(name), "A2").value).toBe(serialOf({ year: 2025, month: 11, day: 3 }));
  });

  test.each(["02c-1904-iso.xlsx", "09h-strict.xlsx"])("%s: a written-out day is that day", async (name) => {
    const first = serialOf({ year: 2025, month: 11, day: 3 });
    expect(cellOf(await caseBook(name), "A2").value).toBe(first);
    const same = await patchPackage(caseBytes(name), [{ sheet: "Stok", cells: [{ row: 1, column: 0, value: first }] }]);
    expect(same.bytes).toEqual(caseBytes(name));
  });

  test("a typed day is that day when it is read again", async () => {
    const day = serialOf({ year: 2025, month: 12, day: 1 });
    for (const name of ["02a-1904.xlsx", "02b-1904-x15.xlsx", "02c-1904-iso.xlsx"]) {
      const changes = [{ sheet: "Stok", cells: [{ row: 1, column: 0, value: day }] }];
      const { bytes, refused } = await patchPackage(caseBytes(name), changes);
      expect(refused).toEqual([]);
      const book = await readBook(bytes);
      expect(isFileFailure(book) || cellOf(book, "A2").value).toBe(day);
    }
  });
});

test("a cell whose text is missing is blank", async () => {
  expect(cellOf(await caseBook("04b2-shared-empty-v-number.xlsx"), "C4")).toEqual({ value: null, formula: undefined });
});

describe("what cannot be read is listed, and the rest is read:", () => {
  test("a text number that is invalid", async () => {
    const book = await caseBook("04c-shared-minus1.xlsx");
    expect(cellOf(book, "F11").value).toBe(4462);
    expect(book.unread).toEqual([{ code: "TEXT_MISSING", sheet: "Stok", cell: "G2", count: 10 }]);
    expect(cellOf(book, "G2").value).toEqual({ error: "#REF!" });
    expect(book.unread.map((place) => unreadText(place).id)).toEqual([
      "Stok!G2 dan 9 sel lain tidak terbaca: teksnya tidak ada di dalam berkas. Isi ulang sel itu.",
    ]);
  });

  test("a tab without a sheet", async () => {
    const book = await caseBook("04e2-sheet-empty-rid.xlsx");
    expect(cellOf(book, "F11").value).toBe(4462);
    expect(book.unread).toEqual([{ code: "SHEET_MISSING", sheet: "Hilang", count: 1 }]);
  });

  test.each([
    ['<c r="A1" t="s"><v>9</v></c>', "TEXT_MISSING"],
    ['<c r="A1" t="s"><v>0.5</v></c>', "TEXT_MISSING"],
    ['<c r="A1" t="s"><v>x</v></c>', "TEXT_MISSING"],
    ['<c r="A1"><v>satu</v></c>', "NUMBER_UNCLEAR"],
    ['<c r="A1" t="n"><v>1e999</v></c>', "NUMBER_UNCLEAR"],
  ])("%s", async (cell, code) => {
    const rows = `<row r="1">${cell}<c r="B1"><v>7</v></c></row>`;
    const file = await readWorkbook(await xlsxFile({ sheets: [{ name: "A", rows }], strings: ["<t>a</t>"] }));
    expect(isFileFailure(file) || file.sheets[0]?.cells).toEqual([[{ error: "#REF!" }, 7]]);
    expect(isFileFailure(file) || file.unread).toEqual([{ code, sheet: "A", cell: "A1", count: 1 }]);
  });
});

test.each(["04h-leading-newline.xlsx", "04h2-leading-bom.xlsx"])(
  "%s: bytes before the zip are skipped",
  async (name) => {
    expect(cellOf(await caseBook(name), "F11").value).toBe(4462);
    const { bytes } = await patchPackage(caseBytes(name), [
      { sheet: "Stok", cells: [{ row: 10, column: 5, value: 1 }] },
    ]);
    const book = await readBook(bytes);
    expect(isFileFailure(book) || cellOf(book, "F11").value).toBe(1);
  },
);

test("a name that looks like a cell beyond the sheet stays in copies of a formula", async () => {
  const book = await caseBook("15a-shared-name.xlsx");
  const formulas = ["G2", "G3", "G4"].map((address) => cellOf(book, address).formula);
  expect(formulas).toEqual(["D2*ZAK2025", "D3*ZAK2025", "D4*ZAK2025"]);
});
