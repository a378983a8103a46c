import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

async function opened(...rows: readonly string[]): Promise<Headless> {
  const xml = rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join("");
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows: xml }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  return (grid = await openHeadless(book));
}

const figures = ['<c r="A1"><v>10</v></c>', '<c r="A2"><v>20</v></c>', '<c r="A3"><v>30</v></c>'];

test("a sum that takes in its own cell is not calculated, and neither is what depends on it", async () => {
  const book = await opened(...figures);
  await book.put("A", { A4: "=SUM(A1:A4)", B1: "=A4*2", B2: "=A3*2" });
  expect([...book.waitingCells()].sort()).toEqual(["A!A4", "A!B1"]);
  await book.put("A", { A1: 11 });
  expect([...book.waitingCells()].sort()).toEqual(["A!A4", "A!B1"]);
  expect(["A4", "B1", "B2"].map((at) => book.isCircular("A", at))).toEqual([true, true, false]);
  expect(["A4", "B1", "B2"].map((at) => book.at("A", at).value ?? null)).toEqual([null, null, 60]);
});

test("it is calculated once it leaves out its own cell", async () => {
  const book = await opened(...figures);
  await book.put("A", { A4: "=SUM(A1:A4)", B1: "=A4*2" });
  await book.put("A", { A4: "=SUM(A1:A3)" });
  expect([book.at("A", "A4").value, book.at("A", "B1").value, book.waiting()]).toEqual([60, 120, 0]);
});

test("cells that take each other's results wait, across columns and names of areas", async () => {
  const book = await opened(...figures);
  await book.put("A", { C1: "=D1+A1", D1: "=E1*2", E1: "=C1-1", F1: "=SUM(C1:E1)", G1: "=A1+A2" });
  expect([...book.waitingCells()].sort()).toEqual(["A!C1", "A!D1", "A!E1", "A!F1"]);
  expect(book.at("A", "G1").value).toBe(30);
});

test("a circle of the file keeps its stored results, whatever changes around it", async () => {
  const cells =
    '<c r="C1"><f>SUM(A1:C1)</f><v>0</v></c><c r="D1"><f>C1+1</f><v>1</v></c><c r="E1"><f>A1+1</f><v>11</v></c>';
  const book = await opened(`${figures[0]}${cells}`);
  await book.put("A", { A1: 50 });
  expect(["C1", "D1", "E1"].map((at) => book.at("A", at).value)).toEqual([0, 1, 51]);
  expect(book.waitingCells()).toEqual(["A!C1", "A!D1"]);
  await book.put("A", { A1: 10 });
  expect(["C1", "D1", "E1"].map((at) => book.at("A", at).value)).toEqual([0, 1, 11]);
  expect(book.changes()).toEqual([]);
});

test("a formula that only asks where its own cell is, is none", async () => {
  const book = await opened(...figures);
  await book.put("A", { B1: "=ROW(B1)", B2: "=ROWS(B$1:B2)", B3: "=COLUMN(B3)+COLUMNS(A3:B3)" });
  expect(["B1", "B2", "B3"].map((at) => book.at("A", at).value)).toEqual([1, 2, 4]);
  expect(book.waiting()).toBe(0);
});

test("a balance that OFFSET takes from the cell above is none, and follows at every edit", async () => {
  const book = await opened(...figures);
  await book.put("A", { B3: "=OFFSET(B3,-1,0)+A3", B2: "=OFFSET(B2,-1,0)+A2", B1: "=A1" });
  const balances = () => ["B1", "B2", "B3"].map((at) => book.at("A", at).value);
  expect(balances()).toEqual([10, 30, 60]);
  await book.put("A", { A1: 11 });
  expect([balances(), book.waiting()]).toEqual([[11, 31, 61], 0]);
});

test("one that INDEX takes from the whole column is, for its order is not known", async () => {
  const book = await opened(...figures);
  await book.put("A", { B1: "=A1", B2: "=INDEX(B:B,ROW()-1)+A2", B3: "=INDEX(B:B,ROW()-1)+A3" });
  expect([...book.waitingCells()].sort()).toEqual(["A!B2", "A!B3"]);
});

test("a formula that only Excel calculates waits for Excel, also where it takes its own cell", async () => {
  const book = await opened(...figures);
  await book.put("A", { A4: "=KURT(A1:A4)", B1: "=A4*2" });
  expect([...book.waitingCells()].sort()).toEqual(["A!A4", "A!B1"]);
  expect(book.isCircular("A", "A4")).toBe(false);
});

test("running sums, each of the cells above, are none", async () => {
  const book = await opened(...figures);
  await book.put("A", { B1: "=A1", B2: "=B1+A2", B3: "=SUM(B$1:B2)+A3", A4: "=SUM(A1:A3)", A5: "=SUM(A1:A4)/2" });
  expect(["B1", "B2", "B3", "A4", "A5"].map((at) => book.at("A", at).value)).toEqual([10, 30, 70, 60, 60]);
  expect(book.waiting()).toBe(0);
});
