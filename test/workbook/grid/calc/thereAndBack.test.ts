import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

/** A1 holds 1.5; B1 makes a text of it, C1 calls a function that only Excel calculates, D1 refers to both. */
async function opened(): Promise<Headless> {
  const cells = [
    '<c r="A1"><v>1.5</v></c>',
    '<c r="B1" t="str"><f>A1&amp;""</f><v>1,5</v></c>',
    '<c r="C1"><f>KURT(A1:A3)</f><v>77</v></c>',
    '<c r="D1" t="str"><f>B1&amp;"/"&amp;C1</f><v>1,5/77</v></c>',
    '<c r="E1"><f>A1*2</f><v>3</v></c>',
  ];
  const rows = `<row r="1">${cells.join("")}</row>`;
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  return (grid = await openHeadless(book));
}

const shown = (opened: Headless) => ["B1", "C1", "D1", "E1"].map((at) => opened.at("A", at).value);

test("a figure that is changed back leaves every result as in the file, and nothing to save", async () => {
  const opening = await opened();
  await opening.put("A", { A1: 2 });
  expect(shown(opening)).toEqual(["2", 77, "1,5/77", 4]);
  expect(opening.waiting()).toBe(2);
  await opening.put("A", { A1: 1.5 });
  expect(opening.at("A", "C1").value).toBe(77);
  expect(opening.at("A", "E1").value).toBe(3);
  expect(opening.changes()).toEqual([]);
});

test("beside another change, a figure that was changed back is not recalculated by what only Excel can calculate", async () => {
  const opening = await opened();
  await opening.put("A", { A1: 7, G1: 1 });
  await opening.put("A", { A1: 1.5 });
  const [sheet] = opening.changes();
  expect(sheet?.cells.filter(({ column }) => column === 2)).toEqual([]);
  expect(opening.at("A", "C1").value).toBe(77);
});

test("a doubtful formula is calculated once it is no longer doubtful", async () => {
  const opening = await opened();
  await opening.put("A", { A1: 1e-7 });
  expect([opening.at("A", "B1").value, opening.isWaiting("A", "B1")]).toEqual(["1,5", true]);
  await opening.put("A", { A1: 3 });
  expect([opening.at("A", "B1").value, opening.isWaiting("A", "B1")]).toEqual(["3", false]);
});
