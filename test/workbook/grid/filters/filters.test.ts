import { partsOf } from "../../file/patch/patching";
import { xlsxFile, type SheetXml } from "../../file/xlsxFile";
import type { Headless } from "../headless/headless";
import { expectSameAsSaved, held, openBytes, savedBytes } from "../structure/sameAsSaved";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

const number = (at: string, value: number, s = 0) => `<c r="${at}" s="${s}"><v>${value}</v></c>`;
const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const rows = (hidden: readonly number[] = []) =>
  `<row r="1">${text("A1", "Hari")}${text("B1", "Petugas")}${text("C1", "Pakai")}</row>` +
  [2, 3, 4, 5]
    .map((r) => {
      const cells = number(`A${r}`, 45_880 + r, 1) + text(`B${r}`, r % 2 ? "Siti" : "Budi") + number(`C${r}`, r * 10);
      return `<row r="${r}"${hidden.includes(r) ? ' hidden="1"' : ""}>${cells}</row>`;
    })
    .join("") +
  `<row r="7"><c r="C7"><f>SUBTOTAL(9,C2:C5)</f><v>140</v></c><c r="D7"><f>SUBTOTAL(109,C2:C5)</f><v>140</v></c></row>` +
  `<row r="8"><c r="C8"><f>SUM(C2:C5)</f><v>140</v></c><c r="D8"><f>D7*2</f><v>280</v></c></row>`;

const TABLE =
  'id="1" name="Kartu" displayName="Kartu" ref="A1:C5"><autoFilter ref="A1:C5"/><tableColumns count="3"><tableColumn id="1" name="Hari"/><tableColumn id="2" name="Petugas"/><tableColumn id="3" name="Pakai"/></tableColumns>';
const open = async (sheet: Partial<SheetXml> = {}) =>
  (grid = await openBytes(
    await xlsxFile({
      formats: [0, "dd/mm/yyyy"],
      sheets: [
        { name: "Stok", rows: rows(), ...sheet },
        { name: "Lain", rows: "" },
      ],
    }),
  ));
const AUTO = (inside = "") => `<autoFilter ref="A1:C5">${inside}</autoFilter>`;
const setRange = (book: Headless) =>
  book.run("Stok", "sheet.command.set-filter-range", {
    range: { startRow: 0, endRow: 4, startColumn: 0, endColumn: 2 },
  });
const setColumn = (book: Headless, col: number, criteria: object | null) =>
  book.run("Stok", "sheet.command.set-filter-criteria", { col, criteria });
const setTable = (book: Headless, column: number, tableFilter: object | undefined) =>
  book.run("Stok", "sheet.command.set-table-filter", { tableId: "Kartu", column, tableFilter });
const BUDI = { colId: 1, filters: { filters: ["Budi"] } };
const xmlOf = async (book: Headless) => {
  const parts = await partsOf(await savedBytes(book));
  return {
    sheet: parts["xl/worksheets/sheet1.xml"] ?? "",
    book: parts["xl/workbook.xml"] ?? "",
    table: parts["xl/tables/table0-0.xml"] ?? "",
  };
};

test("a filter is saved with the rows that it hides and its name, shown again, and taken back", async () => {
  const book = await open();
  const before = held(book, ["Stok", "Lain"]);
  await setRange(book);
  await setColumn(book, 1, BUDI);
  expect(book.hidden("Stok")).toEqual([2, 4]);
  const { sheet, book: workbook } = await xmlOf(book);
  expect(sheet).toContain('<sheetPr filterMode="1"/>');
  expect(sheet).toContain(AUTO('<filterColumn colId="1"><filters><filter val="Budi"/></filters></filterColumn>'));
  expect(sheet.match(/<row r="\d+" hidden="1"/g)).toEqual(['<row r="3" hidden="1"', '<row r="5" hidden="1"']);
  expect(workbook).toContain(
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Stok'!$A$1:$C$5</definedName></definedNames>`,
  );
  await expectSameAsSaved(book, ["Stok", "Lain"]);
  await book.undo();
  expect(book.hidden("Stok")).toEqual([]);
  await book.undo();
  expect(held(book, ["Stok", "Lain"])).toEqual(before);
  expect(book.changes()).toEqual([]);
  await book.redo();
  await book.redo();
  expect(book.hidden("Stok")).toEqual([2, 4]);
});

test("subtotals follow a filter, and nothing else is worked out again", async () => {
  const book = await open({ after: AUTO() });
  await setColumn(book, 1, BUDI);
  const values = ["C7", "D7", "C8", "D8"].map((address) => book.at("Stok", address).value);
  expect(values).toEqual([60, 60, 140, 120]);
  expect(book.waiting()).toBe(0);
  const { sheet } = await xmlOf(book);
  expect(sheet).toContain("<f>SUBTOTAL(9,C2:C5)</f><v>60</v>");
  await setColumn(book, 1, null);
  expect(book.at("Stok", "D8").value).toBe(280);
  expect(book.changes()).toEqual([]);
});

test("days are said by the calendar, typed figures as they are meant", async () => {
  const book = await open({ after: AUTO() });
  await setColumn(book, 2, { colId: 2, customFilters: { customFilters: [{ operator: "greaterThan", val: "20,0" }] } });
  expect(book.hidden("Stok")).toEqual([1]);
  expect((await xmlOf(book)).sheet).toContain('<customFilter operator="greaterThan" val="20"/>');
  await setColumn(book, 2, null);
  await setColumn(book, 0, { colId: 0, filters: { filters: ["45884"] } });
  expect(book.hidden("Stok")).toEqual([1, 2, 4]);
  expect((await xmlOf(book)).sheet).toContain(
    '<filters><dateGroupItem year="2025" month="8" day="15" dateTimeGrouping="day"/></filters>',
  );
  await expectSameAsSaved(book, ["Stok"]);
});

test("an opened filter shows what its file hides, and keeps its bytes until it is changed", async () => {
  const inside = '<filterColumn colId="1"><filters><filter val="BUDI"/></filters></filterColumn>';
  const book = await open({ rows: rows([2]), after: AUTO(inside) });
  expect(book.hidden("Stok")).toEqual([1]);
  expect(book.changes()).toEqual([]);
  await book.type("Stok", 8, 0, 1);
  const { sheet } = await xmlOf(book);
  expect(sheet).toContain(AUTO(inside));
  expect(sheet.match(/<row r="\d+" hidden="1"/g)).toEqual(['<row r="2" hidden="1"']);
  await book.run("Stok", "sheet.command.clear-filter-criteria", {});
  expect(book.hidden("Stok")).toEqual([]);
  const cleared = (await xmlOf(book)).sheet;
  expect(cleared).toContain('<autoFilter ref="A1:C5"/>');
  expect(cleared).not.toContain("hidden");
  await expectSameAsSaved(book, ["Stok"]);
  await book.undo();
  expect(book.hidden("Stok")).toEqual([1]);
});

test("a filter by colour is left alone, and can be taken away as a whole", async () => {
  const inside = '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>';
  const book = await open({ rows: rows([4, 5]), after: AUTO(inside) });
  expect(book.hidden("Stok")).toEqual([3, 4]);
  await setColumn(book, 2, { colId: 2, filters: { filters: ["20"] } });
  await setColumn(book, 0, { colId: 0, colorFilters: { cellFillColors: ["rgb(255,0,0)"] } });
  expect(book.refusals()).toEqual(["FILTER_KIND", "FILTER_KIND"]);
  expect(book.changes()).toEqual([]);
  await book.run("Stok", "sheet.command.remove-sheet-filter", {});
  expect(book.hidden("Stok")).toEqual([]);
  const { sheet, book: workbook } = await xmlOf(book);
  expect(sheet).not.toMatch(/autoFilter|hidden|filterMode/);
  expect(workbook).not.toContain("_FilterDatabase");
});

test("a table's filter is saved in the table, and one step takes each change back", async () => {
  const book = await open({ tables: [TABLE] });
  await setTable(book, 1, { filterType: "manual", values: ["Siti"] });
  expect(book.hidden("Stok")).toEqual([1, 3]);
  await setTable(book, 2, {
    filterType: "condition",
    filterInfo: { conditionType: "number", compareType: "between", expectedValue: [60, 40] },
  });
  expect(book.hidden("Stok")).toEqual([1, 2, 3]);
  const { table, sheet, book: workbook } = await xmlOf(book);
  expect(table).toContain(
    '<autoFilter ref="A1:C5"><filterColumn colId="1"><filters><filter val="Siti"/></filters></filterColumn><filterColumn colId="2"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="40"/><customFilter operator="lessThanOrEqual" val="60"/></customFilters></filterColumn></autoFilter>',
  );
  expect(sheet.match(/<row r="\d+" hidden="1"/g)?.length).toBe(3);
  expect(workbook).not.toContain("_FilterDatabase");
  await expectSameAsSaved(book, ["Stok"]);
  await book.undo();
  expect(book.hidden("Stok")).toEqual([1, 3]);
  await setTable(book, 1, undefined);
  expect(book.hidden("Stok")).toEqual([]);
  expect(book.changes()).toEqual([]);
  const month = { filterType: "condition", filterInfo: { conditionType: "date", compareType: "thisMonth" } };
  await setTable(book, 0, month);
  expect(book.refusals()).toEqual(["FILTER_KIND"]);
});

test("rows come and go under a filter, but none that it hides", async () => {
  const book = await open({ tables: [TABLE] });
  await setTable(book, 1, { filterType: "manual", values: ["Siti"] });
  expect(await book.shift("Stok", { axis: "rows", kind: "insert", at: 0, count: 2 })).toBeUndefined();
  expect(book.hidden("Stok")).toEqual([3, 5]);
  expect(await book.shift("Stok", { axis: "rows", kind: "delete", at: 3, count: 2 })).toBe("FILTER_ON");
  expect(await book.shift("Stok", { axis: "rows", kind: "delete", at: 4, count: 1 })).toBeUndefined();
  expect(book.hidden("Stok")).toEqual([3, 4]);
  await expectSameAsSaved(book, ["Stok"]);
  await book.undo();
  await book.undo();
  expect(book.hidden("Stok")).toEqual([1, 3]);
  await expectSameAsSaved(book, ["Stok"]);
});

test("a copied sheet has the filter too, and a protected one is not filtered", async () => {
  const book = await open({ after: AUTO() });
  await setColumn(book, 1, BUDI);
  expect(await book.arrange({ do: "copy", sheet: "Stok", name: "Okt", before: "Lain" })).toBeUndefined();
  expect(book.hidden("Okt")).toEqual([2, 4]);
  await expectSameAsSaved(book, ["Stok", "Okt", "Lain"]);
  book.dispose();
  const locked = await open({ after: `<sheetProtection sheet="1"/>${AUTO()}` });
  await setColumn(locked, 1, BUDI);
  expect(locked.refusals()).toEqual(["LOCKED"]);
  locked.dispose();
  const opened = await open({ after: `<sheetProtection sheet="1" autoFilter="0"/>${AUTO()}` });
  await setColumn(opened, 1, BUDI);
  expect(opened.hidden("Stok")).toEqual([2, 4]);
});

test("what was filtered and not saved is filtered again after the tab was lost", async () => {
  const book = await open({ after: AUTO() });
  await setColumn(book, 1, BUDI);
  const lost = book.handChanges();
  book.dispose();
  const again = await open({ after: AUTO() });
  again.redoChanges(lost);
  expect(again.hidden("Stok")).toEqual([2, 4]);
  await expectSameAsSaved(again, ["Stok"]);
});

test("a filter stays as long as in the file when cells right below it are filled", async () => {
  const book = await open();
  await setRange(book);
  await book.type("Stok", 5, 0, 9);
  await expectSameAsSaved(book, ["Stok", "Lain"]);
});
