/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { CellChange, Workbook } from "../../../src/workbook/workbook";
import type { CellValue } from "../../fakeExcel/model/entry";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel();
const { book } = fake;
const stok = () => book.sheet("Stok");
let excel: Workbook;

beforeAll(async () => {
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

beforeEach(() => {
  fake.faults.set();
  const old = book.find("Stok");
  const sheet = book.addSheet("Baru");
  if (old) book.deleteSheet(old);
  sheet.name = "Stok";
  const rows: CellValue[][] = [
    ["TGL", "SISA", "DIPAKAI"],
    [44349, 4976, 10],
    [44350, "'4.948", "=B3-B2"],
    [44351, "'4.900", ""],
  ];
  rows.forEach((row, r) => row.forEach((cell, c) => sheet.enter(r, c, cell)));
});

const at = (row: number, column: number) => ({ sheet: "Stok", row, column });
const change = (row: number, column: number, from: CellChange["from"], to: CellChange["to"]) => ({
  ...at(row, column),
  from,
  to,
});

test("a change is written only where the cell still holds what was read", async () => {
  book.type("Stok", "A4", 44352);
  const outcomes = await excel.write([
    change(2, 1, "4.948", 4948),
    change(3, 0, 44351, 1),
    change(2, 2, 0, 1),
    { sheet: "Lain", row: 0, column: 0, from: null, to: 1 },
    change(3, 2, null, 5),
    change(3, 1, "4.900", 4900),
  ]);
  expect(outcomes).toEqual(["WRITTEN", "CHANGED_MEANWHILE", "FORMULA", "SHEET_GONE", "WRITTEN", "WRITTEN"]);
  expect(stok().value(2, 1)).toBe(4948);
  expect(stok().value(3, 0)).toBe(44352);
  expect(stok().formulaOrValue(2, 2)).toBe("=B3-B2");
});

test("texts stay texts, blanks become blank, and errors come back as errors", async () => {
  const outcomes = await excel.write([
    change(1, 1, 4976, "4.976"),
    change(1, 2, 10, "Cimahi Utara"),
    change(1, 0, 44349, null),
    change(2, 1, "4.948", "=1+1"),
    change(3, 1, "4.900", { error: "#N/A" }),
  ]);
  expect(new Set(outcomes)).toEqual(new Set(["WRITTEN"]));
  expect([1, 2, 3].map((row) => stok().value(row, 1))).toEqual(["4.976", "=1+1", "#N/A"]);
  expect(stok().formulaOrValue(2, 1)).toBe("=1+1");
  expect([stok().value(1, 2), stok().value(1, 0)]).toEqual(["Cimahi Utara", ""]);
});

test("a number in a cell formatted as text becomes a number, and undoing restores the format", async () => {
  stok().setFormat(2, 1, "@");
  await excel.write([change(2, 1, "4.948", 4948)]);
  expect([stok().value(2, 1), stok().format(2, 1)]).toEqual([4948, "General"]);
  await excel.write([change(2, 1, 4948, "4.948")]);
  expect([stok().value(2, 1), stok().format(2, 1)]).toEqual(["4.948", "@"]);
});

test("two changes to one cell follow one another", async () => {
  expect(await excel.write([change(1, 1, 4976, 1), change(1, 1, 1, 2)])).toEqual(["WRITTEN", "WRITTEN"]);
  expect(stok().value(1, 1)).toBe(2);
});

test("whenever the user types, the entry stays", async () => {
  const changes = [change(1, 1, 4976, 1), change(2, 1, "4.948", 4948), change(3, 1, "4.900", 4900)];
  for (const typed of ["catatan", "'4.900", "=A1"]) {
    const messages = await atEveryMessage({
      prepare: () => [4976, "'4.948", "'4.900"].forEach((cell, r) => stok().enter(r + 1, 1, cell)),
      write: () => excel.write(changes),
      meanwhile: () => book.type("Stok", "B3", typed),
      expectAfter: (outcomes) => {
        const refused = typed.startsWith("=") ? "FORMULA" : "CHANGED_MEANWHILE";
        expect(outcomes).toEqual(["WRITTEN", refused, "WRITTEN"]);
        expect(stok().formulaOrValue(2, 1)).toBe(typed.replace(/^'/, ""));
        expect([stok().value(1, 1), stok().value(3, 1)]).toEqual([1, 4900]);
      },
    });
    expect(messages).toBeGreaterThanOrEqual(3);
  }
});

/** Writes again for each message, with something happening before it; returns the number of messages. */
async function atEveryMessage<T>(steps: {
  readonly prepare: () => void;
  readonly write: () => Promise<T>;
  readonly meanwhile: () => void;
  readonly expectAfter: (outcome: T) => void;
}): Promise<number> {
  for (let at = 0; ; at++) {
    steps.prepare();
    let isMet = false;
    const before = () => {
      isMet = true;
      steps.meanwhile();
    };
    fake.faults.set(({ index }) => (index === at ? { before } : undefined));
    const outcome = await steps.write();
    if (!isMet) return at;
    steps.expectAfter(outcome);
  }
}

test("locked cells of a protected sheet are refused, its open ones written, also when it is protected in between", async () => {
  stok().isProtected = true;
  stok().setLocked(3, 1, false);
  expect(await excel.write([change(2, 1, "4.948", 1), change(3, 1, "4.900", 2)])).toEqual(["PROTECTED", "WRITTEN"]);
  stok().isProtected = false;
  fake.faults.set(({ index }) => (index === 2 ? { before: () => (stok().isProtected = true) } : undefined));
  expect(await excel.write([change(2, 1, "4.948", 1)])).toEqual(["PROTECTED"]);
  expect(stok().value(2, 1)).toBe("4.948");
});

test("a sheet deleted in between affects only its own changes", async () => {
  book.addSheet("Sementara").enter(0, 0, 7);
  const gone = () => book.deleteSheet(book.sheet("Sementara"));
  fake.faults.set(({ index }) => (index === 2 ? { before: gone } : undefined));
  const outcomes = await excel.write([
    { sheet: "Sementara", row: 0, column: 0, from: 7, to: 8 },
    change(1, 1, 4976, 1),
  ]);
  expect(outcomes).toEqual(["SHEET_GONE", "WRITTEN"]);
});

test("five thousand cells in one column take few requests", async () => {
  const sheet = stok();
  const rows = Array.from({ length: 5000 }, (_row, r) => r + 10);
  rows.forEach((row) => sheet.put(row, 6, `${row}`));
  fake.faults.set();
  const outcomes = await excel.write(rows.map((row) => change(row, 6, `${row}`, row)));
  expect(new Set(outcomes)).toEqual(new Set(["WRITTEN"]));
  expect(sheet.value(5009, 6)).toBe(5009);
  expect(fake.faults.count).toBeLessThan(60);
});

test("a formula of ours goes into a blank cell or over another of ours, never over anything else", async () => {
  const write = (row: number, column: number) =>
    excel.writeFormula(at(row, column), "=DUKCAPIL.BLANKO_RUNWAY(B2)", "0.0");
  expect([await write(0, 7), await write(0, 7)]).toEqual(["WRITTEN", "WRITTEN"]);
  expect([stok().formulaOrValue(0, 7), stok().format(0, 7)]).toEqual(["=DUKCAPIL.BLANKO_RUNWAY(B2)", "0.0"]);
  expect([await write(1, 1), await write(2, 2)]).toEqual(["CHANGED_MEANWHILE", "FORMULA"]);
  expect(await excel.writeFormula({ sheet: "Lain", row: 0, column: 0 }, "=DUKCAPIL.X()")).toBe("SHEET_GONE");
  stok().setFormat(0, 8, "@");
  expect(await excel.writeFormula(at(0, 8), "DUKCAPIL.REKAM_SISA(1,2)")).toBe("WRITTEN");
  expect(stok().formulaOrValue(0, 8)).toBe("=DUKCAPIL.REKAM_SISA(1,2)");
  fake.faults.set(({ index }) => (index === 2 ? { before: () => book.type("Stok", "J1", 3) } : undefined));
  expect(await write(0, 9)).toBe("CHANGED_MEANWHILE");
  expect(stok().value(0, 9)).toBe(3);
  stok().isProtected = true;
  expect(await write(5, 9)).toBe("PROTECTED");
});

test("a sheet is added at the end under the next free name, texts as texts", async () => {
  const first = await excel.addSheet("Ringkasan", [
    ["NIK", "'kutip"],
    ["0123", null, 7],
  ]);
  const second = await excel.addSheet("ringkasan", []);
  expect([first, second]).toEqual(["Ringkasan", "ringkasan (2)"]);
  const sheet = book.sheet("Ringkasan");
  expect(book.sheets.at(-2)).toBe(sheet);
  expect([0, 1, 2].map((column) => sheet.value(1, column))).toEqual(["0123", "", 7]);
  expect(sheet.value(0, 1)).toBe("'kutip");
  expect(await excel.addSheet("Stok/Rekam 2026 dengan nama yang panjang", [])).toBe("Stok Rekam 2026 dengan nama yan");
  expect(await excel.addSheet("Stok/Rekam 2026 dengan nama yang panjang", [])).toBe("Stok Rekam 2026 dengan nama (2)");
});

test("an added sheet is as wide as its figures, bold where asked, and printed on one page of A4", async () => {
  await excel.addSheet("Bulanan", [["Judul yang panjang sekali, sendiri di barisnya"], ["Sisa", 4091, "keping"]], {
    bold: [0],
  });
  const { widths, boldRows, paper } = book.sheet("Bulanan");
  // 8, 12 and 8 signs at 7 pixels, 5 more, at three quarters of a point.
  expect([...widths]).toEqual([
    [0, 45.75],
    [1, 66.75],
    [2, 45.75],
  ]);
  expect([...boldRows]).toEqual([0]);
  expect(paper).toMatchObject({ zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
  expect([paper.size, paper.orientation].map((each) => each?.toLowerCase())).toEqual(["a4", "portrait"]);
});

test("a sheet that cannot be formatted keeps what was written", async () => {
  fake.faults.set(({ request }) =>
    /"ColumnWidth"/.test(JSON.stringify(request)) ? { refuse: "GeneralException" } : undefined,
  );
  expect(await excel.addSheet("Polos", [["Sisa", 4091]])).toBe("Polos");
  expect(book.sheet("Polos").value(0, 1)).toBe(4091);
});

test("a sheet that could not be filled is removed, and a lost answer makes no second one", async () => {
  const before = book.sheets.length;
  fake.faults.set(({ request }) =>
    /"Values"/.test(JSON.stringify(request)) ? { refuse: "GeneralException" } : undefined,
  );
  await expect(excel.addSheet("Gagal", [[1]])).rejects.toMatchObject({ code: "HOST_FAILED" });
  expect(book.sheets).toHaveLength(before);
  fake.faults.set(({ request }) =>
    /"Name":"Add"/.test(JSON.stringify(request)) ? { lose: "GeneralException" } : undefined,
  );
  expect(await excel.addSheet("Hilang", [[1]])).toBe("Hilang");
  expect(book.sheets).toHaveLength(before + 1);
});

describe("on a protected sheet whose unlocked cells may be edited but not formatted", () => {
  const day = (row: number) =>
    ({ sheet: "Terkunci", row, column: 0, from: "13 November 2023", to: 45243, numberFormat: "d mmm yyyy" }) as const;
  const figure = { sheet: "Terkunci", row: 2, column: 0, from: "4.091", to: 4091 } as const;
  const changes = [day(0), day(1), figure];
  const options = { allowFormatCells: false, allowSort: true };
  const sheet = () => book.sheet("Terkunci");
  const held = () => [0, 1, 2].map((row) => [sheet().value(row, 0), sheet().format(row, 0)]);
  const isGuarded = () => [sheet().isProtected, sheet().protectionOptions];

  beforeEach(() => {
    const made = book.find("Terkunci") ?? book.addSheet("Terkunci");
    made.isProtected = false;
    made.password = undefined;
    changes.forEach(({ row, column, from }) => {
      made.setLocked(row, column, false);
      made.setFormat(row, column, "General");
      made.put(row, column, from);
    });
    made.setFormat(0, 0, "d mmm yyyy");
    made.isProtected = true;
    made.protectionOptions = options;
  });

  test("a day is written with its format, and the sheet is protected again as it was", async () => {
    expect(await excel.write(changes)).toEqual(["WRITTEN", "WRITTEN", "WRITTEN"]);
    expect(held()).toEqual([
      [45243, "d mmm yyyy"],
      [45243, "d mmm yyyy"],
      [4091, "General"],
    ]);
    expect(isGuarded()).toEqual([true, options]);
  });

  test("a password blocks what needs another format, and nothing else", async () => {
    sheet().password = "rahasia";
    expect(await excel.write(changes)).toEqual(["WRITTEN", "PROTECTED", "WRITTEN"]);
    expect(held()[1]).toEqual(["13 November 2023", "General"]);
    expect(isGuarded()).toEqual([true, options]);
  });

  test("a locked cell stays, whatever is needed", async () => {
    sheet().setLocked(1, 0, true);
    expect(await excel.write([day(1)])).toEqual(["PROTECTED"]);
    expect(held()[1]).toEqual(["13 November 2023", "General"]);
  });

  test("an entry by the user at any message stays, and the sheet does not stay unprotected", async () => {
    const messages = await atEveryMessage({
      prepare: () => {
        sheet().setFormat(1, 0, "General");
        sheet().put(1, 0, "13 November 2023");
      },
      write: () => excel.write([day(1)]),
      meanwhile: () => book.type("Terkunci", "A2", 7),
      expectAfter: (outcomes) => {
        expect(outcomes).toEqual(["CHANGED_MEANWHILE"]);
        expect([held()[1], isGuarded()]).toEqual([
          [7, "General"],
          [true, options],
        ]);
      },
    });
    expect(messages).toBeGreaterThanOrEqual(3);
  });

  test("if formats may be changed the sheet is not unprotected", async () => {
    sheet().protectionOptions = { allowFormatCells: true };
    sheet().password = "rahasia";
    expect(await excel.write([day(1)])).toEqual(["WRITTEN"]);
    expect(held()[1]).toEqual([45243, "d mmm yyyy"]);
  });
});

test("the fake knows every request", () => {
  expect(fake.unknownCalls).toEqual([]);
});
