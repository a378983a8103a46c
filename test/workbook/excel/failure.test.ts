/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { workbookErrorText } from "../../../src/text/pane";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { MEANING } from "../../../src/workbook/excel/failure";
import { readSheets } from "../../../src/workbook/readSheets";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel({
  sheets: {
    Stok: [
      ["TGL", "SISA"],
      [44349, "'4.976"],
    ],
  },
});
let excel: Workbook;

beforeAll(async () => {
  await bootInJsdom(fake);
  // Requests of office.js at its start must succeed.
  await fake.whenFunctionsReady;
  excel = excelWorkbook();
});
afterEach(() => fake.faults.set());

/** Codes that Microsoft documents for every application, for Excel, and in Excel's own list. */
const DOCUMENTED = [
  ..."AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict ContentLengthRequired".split(
    " ",
  ),
  ..."GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding InvalidOperation".split(
    " ",
  ),
  ..."InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound".split(
    " ",
  ),
  ..."MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded".split(" "),
  ..."ResponsePayloadSizeLimitExceeded ServiceNotAvailable Unauthenticated UnsupportedFeature".split(" "),
  ..."UnsupportedOperation EmptyChartSeries FilteredRangeConflict FormulaLengthExceedsLimit InactiveWorkbook".split(
    " ",
  ),
  ..."InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet OperationCellsExceedLimit".split(" "),
  ..."PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked OpenWorkbookLinksBlocked".split(" "),
  ..."UnsupportedSheet WriteNotSupportedWhenModalDialogOpen DirtySupportingFormula UnsupportedFillType".split(" "),
  ..."RangeImageExceedsLimit PowerQueryRefreshResourceChallenge ConnectionFailure InvalidOrTimedOutSession".split(" "),
];

const change = { sheet: "Stok", row: 1, column: 1, from: "4.976", to: 4976 } as const;
const file = new Uint8Array(Buffer.from(JSON.stringify(["Latihan"])));
const STEPS: Readonly<Record<string, (book: Workbook) => Promise<unknown>>> = {
  check: (book) => readSheets(book, "active"),
  summary: (book) => readSheets(book, "all"),
  jump: (book) => book.select(change),
  fix: (book) => book.write([change]),
  undo: (book) => book.write([{ ...change, from: change.to, to: change.from }]),
  mark: (book) => book.mark("Stok", [{ ...change, severity: "error" }]),
  insert: (book) => book.writeFormula({ sheet: "Stok", row: 4, column: 4 }, "DUKCAPIL.REKAM_SISA(1,2)"),
  template: async (book) => book.template?.insertSheets(file, ["Latihan"]),
  report: (book) => book.addSheet("Hasil Periksa", [["Sel"]]),
  settings: (book) => book.writeSetting("kunci", "isi"),
};

test("every documented code has a meaning of its own", () => {
  expect(DOCUMENTED.filter((code) => MEANING[code] === undefined)).toEqual([]);
});

test("every meaning has a sentence of its own in both languages, with what to do", () => {
  const codes = [...new Set(Object.values(MEANING))];
  for (const language of ["id", "en"] as const) {
    const sentences = codes.map((code) => workbookErrorText[code][language]);
    expect(new Set(sentences).size).toBe(codes.length);
    expect(sentences.filter((sentence) => !/\. \S/.test(sentence))).toEqual([]);
  }
});

/** When sheets are added, the workbook refuses. */
const addsSheets = new Set(["template", "report"]);

test.each(Object.entries(STEPS))("at the step %s every code is reported by its meaning", async (step, work) => {
  for (const code of DOCUMENTED) {
    fake.faults.set(({ request }) => {
      // Reading which sheets exist is not part of adding one.
      const isLook = addsSheets.has(step) && !/"Add"|InsertWorksheets/.test(JSON.stringify(request));
      return isLook ? undefined : { refuse: code };
    });
    const failure: unknown = await work(excel).then(
      () => "nothing",
      (error: unknown) => error,
    );
    const isOfBook = addsSheets.has(step) && (code === "AccessDenied" || code === "InvalidOperation");
    expect([code, failure]).toMatchObject([code, { code: isOfBook ? "BOOK_PROTECTED" : MEANING[code] }]);
  }
});

test("requests to Excel wait while a cell is being edited", async () => {
  const asked = jest.spyOn(Excel, "run");
  await excel.sheetNames();
  expect(asked.mock.calls[0]?.[0]).toMatchObject({ delayForCellEdit: true });
  asked.mockRestore();
});

const minor = (version: string | number = "1.1") => Number(String(version).split(".")[1]);

test.each([
  ["1.19", undefined],
  ["1.20", true],
])("if Excel has ExcelApi %s, one undo step is requested: %s", async (version, merged) => {
  const asked = jest.spyOn(Excel, "run");
  const sets = jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_name, least) => minor(least) <= minor(version));
  await excel.sheetNames();
  const options = asked.mock.calls[0]?.[0] as Excel.RunOptions;
  expect(options.mergeUndoGroup).toBe(merged);
  sets.mockRestore();
  asked.mockRestore();
});
