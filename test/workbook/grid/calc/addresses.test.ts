import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

test("a formula sees the new result of the cell that an address in another cell names, on its sheet and others", async () => {
  const first = [
    '<c r="A1"><v>2</v></c>',
    '<c r="B1"><f>A1*10</f><v>20</v></c>',
    '<c r="C1"><f>INDIRECT(B!A1)</f><v>20</v></c>',
    '<c r="D1"><f>C1+OFFSET(A1,0,1)</f><v>40</v></c>',
  ];
  const second = ['<c r="A1" t="str"><f>"A!"&amp;"B"&amp;1</f><v>A!B1</v></c>', '<c r="B1"><f>A!D1*2</f><v>80</v></c>'];
  const sheet = (name: string, cells: readonly string[]) => ({ name, rows: `<row r="1">${cells.join("")}</row>` });
  const book = await readBook(await xlsxFile({ sheets: [sheet("A", first), sheet("B", second)] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  grid = await openHeadless(book);
  await grid.put("A", { A1: 5 });
  expect([grid.at("A", "C1").value, grid.at("A", "D1").value, grid.at("B", "B1").value]).toEqual([50, 100, 200]);
  await grid.put("A", { B1: 7 });
  expect([grid.at("A", "C1").value, grid.at("A", "D1").value, grid.at("B", "B1").value]).toEqual([7, 14, 28]);
});
