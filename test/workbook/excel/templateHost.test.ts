/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel({ sheets: { Stok: [["TGL"]] } });
/** What the fake Excel takes for a workbook with these sheets. */
const file = (...names: string[]) => bytesOf(JSON.stringify(names));
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const insert = (bytes: Uint8Array, names: readonly string[]) => excelWorkbook().template?.insertSheets(bytes, names);

beforeAll(() => bootInJsdom(fake));
beforeEach(() => fake.faults.set());

test("only the requested sheets are inserted, at the end", async () => {
  expect(await insert(file("Latihan", "IKD", "Target"), ["IKD", "Target"])).toEqual(["IKD", "Target"]);
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(["Stok", "IKD", "Target"]);
});

test("a file of many bytes is sent whole", async () => {
  const padding = " ".repeat(100_000);
  expect(await insert(bytesOf(`["Besar"${padding}]`), ["Besar"])).toEqual(["Besar"]);
});

test("a file that Excel does not accept is reported, and nothing was inserted", async () => {
  const before = fake.book.sheets.length;
  await expect(insert(file("Stok"), ["Stok"])).rejects.toMatchObject({ name: "WorkbookError" });
  expect(fake.book.sheets).toHaveLength(before);
});

test("charts that Excel takes from no file are told from other refusals, so that the pane can draw them", async () => {
  fake.faults.set(({ request }) =>
    JSON.stringify(request).includes("InsertWorksheetsFromBase64") ? { refuse: "UnsupportedFeature" } : undefined,
  );
  await expect(insert(file("Grafik"), ["Grafik"])).rejects.toMatchObject({ code: "PART_UNSUPPORTED" });
});

test("sheets that were inserted although the answer was lost are not requested twice", async () => {
  let asked = 0;
  fake.faults.set(({ request }) =>
    JSON.stringify(request).includes("InsertWorksheetsFromBase64") && ++asked === 1
      ? { lose: "GeneralException" }
      : undefined,
  );
  expect(await insert(file("Agenda"), ["Agenda"])).toEqual(["Agenda"]);
  expect(asked).toBe(1);
});

test("columns are added at a table's right end, with their formula in every row, and never twice", async () => {
  const sheet = fake.book.addSheet("Kartu Stok");
  const rows = [
    ["TANGGAL", "SISA"],
    [45964, 4976],
    [45965, 4496],
  ];
  rows.forEach((row, r) => row.forEach((cell, c) => sheet.enter(r, c, cell)));
  sheet.tables.push({
    id: "{t}",
    name: "KartuStok",
    area: { row: 0, column: 0, rows: 3, columns: 2 },
    showHeaders: true,
    showTotals: false,
    style: "",
  });
  const host = excelWorkbook().template;
  expect((await host?.contents())?.tables).toEqual([
    { name: "KartuStok", sheet: "Kartu Stok", headers: ["TANGGAL", "SISA"] },
  ]);
  const columns = [{ header: "SISA" }, { header: "RUNWAY", formula: "_xldudf_DUKCAPIL_BLANKO_RUNWAY(B2,100)" }];
  await host?.addColumns("KartuStok", columns);
  await host?.addColumns("KartuStok", columns);
  expect((await host?.contents())?.tables[0]?.headers).toEqual(["TANGGAL", "SISA", "RUNWAY"]);
  expect([1, 2].map((row) => sheet.formulaOrValue(row, 2))).toEqual([
    "=DUKCAPIL.BLANKO_RUNWAY(B2,100)",
    "=DUKCAPIL.BLANKO_RUNWAY(B2,100)",
  ]);
});

test("free names are added, others left alone", async () => {
  fake.book.names.set("Stok_Sisa", { value: "=1", comment: "", visible: true });
  const host = excelWorkbook().template;
  await host?.addNames([
    { name: "stok_sisa", formula: "=2" },
    { name: "LEMBAR_TEMPLATE", formula: "=1" },
  ]);
  expect((await host?.contents())?.names).toEqual([
    { name: "Stok_Sisa", formula: "=1" },
    { name: "LEMBAR_TEMPLATE", formula: "=1" },
  ]);
});
