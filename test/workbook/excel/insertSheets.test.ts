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
const insert = (bytes: Uint8Array, names: readonly string[]) => excelWorkbook().insertSheets?.(bytes, names);

beforeAll(() => bootInJsdom(fake));
beforeEach(() => fake.faults.set());

test("only the sheets that are asked for come, at the end", async () => {
  expect(await insert(file("Latihan", "IKD", "Target"), ["IKD", "Target"])).toEqual(["IKD", "Target"]);
  expect(fake.book.sheets.map(({ name }) => name)).toEqual(["Stok", "IKD", "Target"]);
});

test("a file of many bytes goes whole", async () => {
  const padding = " ".repeat(100_000);
  expect(await insert(bytesOf(`["Besar"${padding}]`), ["Besar"])).toEqual(["Besar"]);
});

test("a file that Excel does not take is told, and nothing has come", async () => {
  const before = fake.book.sheets.length;
  await expect(insert(file("Stok"), ["Stok"])).rejects.toMatchObject({ name: "WorkbookError" });
  expect(fake.book.sheets).toHaveLength(before);
});

test("sheets that came although the answer was lost are not asked for twice", async () => {
  let asked = 0;
  fake.faults.set(({ request }) =>
    JSON.stringify(request).includes("InsertWorksheetsFromBase64") && ++asked === 1
      ? { lose: "GeneralException" }
      : undefined,
  );
  expect(await insert(file("Agenda"), ["Agenda"])).toEqual(["Agenda"]);
  expect(asked).toBe(1);
});
