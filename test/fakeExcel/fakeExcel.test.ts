/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { FunctionError } from "./customFunctions";
import { FakeExcel } from "./fakeExcel";
import { bootInJsdom } from "./jsdomHost";
import { until } from "./until";
import { turns } from "../turns";

const fake = new FakeExcel({
  sheets: {
    Stok: [
      ["TGL", "SISA"],
      [44349, 4976],
      [44350, "'4.948"],
    ],
    Rekam: [["KECAMATAN"]],
  },
});
const { book } = fake;
const stok = () => book.sheet("Stok");

beforeAll(() => bootInJsdom(fake));

test("office.js finds an Excel on the web whose newest set is ExcelApi 1.15", () => {
  expect(Office.context.host).toBe("Excel");
  expect(Office.context.platform).toBe("OfficeOnline");
  const supported = ["1.1", "1.15", "1.16"].map((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );
  expect(supported).toEqual([true, true, false]);
});

test("a range keeps its values, formulas, formats and place over several rounds", async () => {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("Stok").getUsedRange();
    used.load(["values", "address", "numberFormat"]);
    await context.sync();
    expect(used.address).toBe("Stok!A1:B3");
    expect(used.values[2]).toEqual([44350, "4.948"]);
    used.getCell(1, 1).format.fill.color = "#FF0000";
    used.getCell(1, 0).numberFormat = [["dd/mm/yyyy"]];
    const row = used.getRow(1).load("values,numberFormat,format/fill/color");
    await context.sync();
    expect(row.values).toEqual([[44349, 4976]]);
    expect(row.numberFormat).toEqual([["dd/mm/yyyy", "General"]]);
  });
  expect(stok().fill(1, 1)).toBe("#FF0000");
  expect(fake.interpreter.keptCount).toBe(0);
});

test("an array larger than office.js sends at once arrives whole", async () => {
  const block = Array.from({ length: 2000 }, (_row, r) => [r, r * 2]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Rekam").getRange("D1:E2000").values = block;
    await context.sync();
  });
  expect([0, 1999].map((row) => book.sheet("Rekam").value(row, 4))).toEqual([0, 3998]);
});

test("entries are understood as Excel understands them", () => {
  const sheet = book.sheet("Rekam");
  const entries: [string | number, string | number | boolean][] = [
    ["12", 12],
    ["1,234.5", 1234.5],
    ["25%", 0.25],
    ["'12", "12"],
    ["TRUE", true],
    ["12/31/2023", 45291],
    ["4.976 keping", "4.976 keping"],
  ];
  for (const [given, kept] of entries) {
    sheet.enter(0, 8, given);
    expect(sheet.value(0, 8)).toBe(kept);
  }
  sheet.setFormat(0, 8, "@");
  sheet.enter(0, 8, 12);
  expect(sheet.value(0, 8)).toBe("12");
});

test("sheets, tables, names, settings, comments, rules and protection answer as Excel does", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Stok");
    const table = sheet.tables.add("A1:B3", true);
    table.name = "KartuStok";
    workbook.names.add("sisa", sheet.getRange("B2:B3"));
    workbook.settings.add("bahasa", "id");
    workbook.comments.add("Stok!B3", "Periksa lagi");
    sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    await context.sync();

    sheet.tables.load("items/name,items/showHeaders");
    const body = table.getDataBodyRange().load("address");
    const column = table.columns.getItem("SISA").getDataBodyRange().load("values");
    const missing = workbook.worksheets.getItemOrNullObject("Tidak ada");
    const named = workbook.names.getItem("sisa").load("formula");
    const setting = workbook.settings.getItemOrNullObject("bahasa").load("value");
    const comments = workbook.comments.load("items/content");
    const rule = sheet.getRange("B2").dataValidation.load("type");
    sheet.protection.load("protected");
    await context.sync();
    expect(sheet.tables.items.map(({ name, showHeaders }) => [name, showHeaders])).toEqual([["KartuStok", true]]);
    expect(body.address).toBe("Stok!A2:B3");
    expect(column.values).toEqual([[4976], ["4.948"]]);
    expect(missing.isNullObject).toBe(true);
    expect([named.formula, setting.value, rule.type]).toEqual(["='Stok'!B2:B3", "id", "WholeNumber"]);
    expect(comments.items.map(({ content }) => content)).toEqual(["Periksa lagi"]);
    expect(sheet.protection.protected).toBe(false);
    table.delete();
    workbook.insertWorksheetsFromBase64(btoa(JSON.stringify(["Contoh"])));
    await context.sync();
  });
  expect(book.find("Contoh")?.name).toBe("Contoh");
});

test("conditional formats of both kinds are kept with their rules", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Stok").getRange("A1:A3");
    const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.custom.rule.formula = "=A1>1";
    custom.custom.format.fill.color = "#00FF00";
    const value = range.conditionalFormats.add("CellValue");
    value.cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
    await context.sync();
    const found = range.conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    expect(found.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
    expect(found.items[1]?.customOrNullObject.rule.formula).toBe("=A1>1");
    range.conditionalFormats.clearAll();
    await context.sync();
  });
  expect(stok().conditionalFormats).toEqual([]);
});

test("merged areas and hidden rows are reported by range", async () => {
  stok().merges.push({ row: 4, column: 0, rows: 1, columns: 2 }, { row: 6, column: 0, rows: 2, columns: 1 });
  stok().hiddenRows.add(1);
  await Excel.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Stok").getRange("A1:B9").load("rowHidden,columnHidden");
    const merged = all.getMergedAreasOrNullObject().load("address,areas/items/address");
    const rows = all.getRowProperties({ rowHidden: true });
    await context.sync();
    expect([all.rowHidden, all.columnHidden]).toEqual([null, false]);
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["Stok!A5:B5", "Stok!A7:A8"]);
    expect(rows.value.slice(0, 3).map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
  });
});

test("events reach the handlers of a sheet and of all sheets, until they are removed", async () => {
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const one = worksheets.getItem("Stok").onChanged.add(async ({ address }) => void heard.push(`sheet ${address}`));
    const all = worksheets.onChanged.add(async ({ address }) => void heard.push(`any ${address}`));
    const seen = worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(`active ${worksheetId}`));
    const picked = worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
    const added = worksheets.onAdded.add(async () => void heard.push("added"));
    await context.sync();
    return [one, all, seen, picked, added] as const;
  });
  book.type("Stok", "B9", 1);
  book.type("Rekam", "A2", "Cimahi Utara");
  book.select(book.sheet("Rekam"), { row: 1, column: 0, rows: 1, columns: 1 });
  book.addSheet("Baru");
  await until(() => heard.length >= 6);
  const active = `active ${book.sheet("Rekam").id}`;
  expect(heard.sort()).toEqual([active, "added", "any A2", "any B9", "selected A2", "sheet B9"]);
  await Excel.run(handlers[1].context, async (context) => {
    handlers.forEach((handler) => handler.remove());
    await context.sync();
  });
  book.type("Stok", "B9", 2);
  await turns();
  expect(heard).toHaveLength(6);
});

test("the page's custom functions are called through office.js's own runtime", async () => {
  CustomFunctions.associate("JUMLAH", (cells: number[][]) => [[cells.flat().reduce((sum, cell) => sum + cell, 0)]]);
  CustomFunctions.associate("TOLAK", () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel's way for a function to decline
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Belum ada data.");
  });
  await fake.whenFunctionsReady;
  expect(await fake.functions.call("JUMLAH", [[[1, 2, 39]]])).toEqual([[42]]);
  const refused = fake.functions.call("TOLAK", []);
  await expect(refused).rejects.toEqual(new FunctionError("#N/A", "Belum ada data."));
  book.type("Rekam", "G1", "=UJI.JUMLAH(D1:D4)");
  book.type("Rekam", "G2", '=UJI.TOLAK(1, "a,b")');
  expect(book.sheet("Rekam").value(0, 6)).toBe("#BUSY!");
  await fake.functions.settled();
  expect([0, 1].map((row) => book.sheet("Rekam").value(row, 6))).toEqual([6, "#N/A"]);
  // A result that comes late does not replace what was typed meanwhile.
  for (const [row, typed] of ["=UJI.JUMLAH(D1:D4)", '=UJI.TOLAK(1, "a,b")'].entries()) {
    book.type("Rekam", `G${row + 1}`, typed);
    book.type("Rekam", `G${row + 1}`, 3);
  }
  await fake.functions.settled();
  expect([0, 1].map((row) => book.sheet("Rekam").value(row, 6))).toEqual([3, 3]);
});

test("a ribbon button runs the action of its name", async () => {
  const pressed: string[] = [];
  Office.actions.associate("periksa", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await fake.press("periksa");
  expect(pressed).toEqual(["periksa"]);
});

test("an error of Excel comes with its code and the statement that caused it", async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tidak ada").load("name");
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { statement: expect.stringContaining("getItem") },
  });
});

test("calls that the fake does not support fail by name", async () => {
  const failed = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stok").shapes.load("items/name");
    await context.sync();
  });
  await expect(failed).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "fake Excel: Worksheet.Shapes is not implemented",
  });
  expect(fake.unknownCalls).toEqual(["fake Excel: Worksheet.Shapes is not implemented"]);
});

const touch = (value: number) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stok").getRange("A30").values = [[value]];
    await context.sync();
  });

test("faults refuse, break off, lose an answer, set limits, wait and edit in between", async () => {
  fake.faults.set(({ index }) => (index === 0 ? { refuse: 5102 } : undefined));
  await expect(touch(1)).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect(stok().value(29, 0)).toBe("");

  fake.faults.set(({ index }) => (index === 0 ? { breakAfter: 2 } : undefined));
  await expect(touch(1)).rejects.toMatchObject({ code: "GeneralException" });
  expect(stok().value(29, 0)).toBe("");

  fake.faults.set(({ index }) => (index === 0 ? { lose: "GeneralException" } : undefined));
  await expect(touch(2)).rejects.toMatchObject({ code: "GeneralException" });
  expect(stok().value(29, 0)).toBe(2);

  fake.faults.set();
  fake.faults.payloadLimit = 50;
  await expect(touch(3)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  fake.faults.payloadLimit = Infinity;

  let begin = () => {};
  const hold = new Promise<void>((resolve) => (begin = resolve));
  fake.faults.set(() => ({ hold, before: () => book.type("Stok", "A31", "pengguna") }));
  const held = touch(4);
  await turns();
  expect([29, 30].map((row) => stok().value(row, 0))).toEqual([2, ""]);
  begin();
  await held;
  expect([29, 30].map((row) => stok().value(row, 0))).toEqual([4, "pengguna"]);
  fake.faults.set();
});

test("a protected sheet refuses only its locked cells", async () => {
  stok().isProtected = true;
  await expect(touch(9)).rejects.toMatchObject({ code: "AccessDenied" });
  stok().setLocked(29, 0, false);
  await touch(9);
  expect(stok().value(29, 0)).toBe(9);
});
