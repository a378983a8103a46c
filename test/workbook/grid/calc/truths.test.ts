import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

/** A1 holds a number and B1 a truth value that the grid holds as the same number; C1 adds both and D1 asks for a number. */
async function opened(number: number): Promise<Headless> {
  const cells = [
    `<c r="A1"><v>${number}</v></c>`,
    `<c r="B1" t="b"><v>${number}</v></c>`,
    `<c r="C1"><f>SUM(A1:B1)</f><v>${number}</v></c>`,
    '<c r="D1" t="b"><f>ISNUMBER(A1)</f><v>1</v></c>',
  ];
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows: `<row r="1">${cells.join("")}</row>` }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  return (grid = await openHeadless(book));
}

test.each([1, 0])("a truth value typed over the number %d, and the number over it, are changes", async (number) => {
  const book = await opened(number);
  const results = () => ["C1", "D1"].map((at) => book.at("A", at).value);
  await book.type("A", 0, 0, number === 1);
  expect(results()).toEqual([0, false]);
  await book.type("A", 0, 1, number);
  expect(results()).toEqual([number, false]);
  await book.type("A", 0, 0, number);
  expect(results()).toEqual([2 * number, true]);
});
