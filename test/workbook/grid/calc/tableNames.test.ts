import { isFileFailure } from "../../../../src/workbook/file/failure";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless } from "../headless/headless";

let grid: Headless | undefined;
afterEach(() => grid?.dispose());

interface TableCase {
  readonly formula: string;
  /** The results with 10, 20 and 30, and after 10 became 11. */
  readonly results: readonly [before: number, after: number];
  readonly header?: string;
  readonly headerRow?: false;
  readonly totalRow?: false;
}

/** A table in A1:B5 with sums in its last row, and a formula in D2 that names it, with the result stored by Excel. */
async function opened({ formula, results, header = "Dipakai", headerRow, totalRow }: TableCase): Promise<Headless> {
  const name = header.replace(/\n/g, "_x000a_");
  const columns = `<tableColumn id="1" name="Hari"/><tableColumn id="2" name="${name}"/>`;
  const ref = `${headerRow === false ? "A2" : "A1"}:${totalRow === false ? "B4" : "B5"}`;
  const options = `${headerRow === false ? ' headerRowCount="0"' : ""}${totalRow === false ? "" : ' totalsRowCount="1"'}`;
  const table = `name="Kartu" displayName="Kartu" ref="${ref}"${options}><tableColumns count="2">${columns}</tableColumns>`;
  const text = (at: string, value: string) =>
    `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
  const own = `<c r="D2"><f>${formula}</f><v>${results[0]}</v></c>`;
  const days = [10, 20, 30].map((value, i) => {
    const cells = `<c r="A${i + 2}"><v>${i + 1}</v></c><c r="B${i + 2}"><v>${value}</v></c>`;
    return `<row r="${i + 2}">${cells}${i === 0 ? own : ""}</row>`;
  });
  const rows = [
    `<row r="1">${text("A1", "Hari")}${text("B1", header)}</row>`,
    ...days,
    `<row r="5">${text("A5", "Jumlah")}<c r="B5"><v>60</v></c></row>`,
  ];
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows: rows.join(""), tables: [table] }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  return (grid = await openHeadless(book));
}

const RIGHT: readonly TableCase[] = [
  { formula: "SUM(Kartu[Dipakai])", results: [60, 61] },
  { formula: "ROWS(Kartu[Dipakai])", results: [3, 3] },
  { formula: "AVERAGE(Kartu[Dipakai])*3", results: [60, 61] },
  { formula: "SUM(Kartu)-6", results: [60, 61] },
  { formula: "SUM(Kartu[[#Data],[Dipakai]])", results: [60, 61] },
  { formula: "SUM(Kartu[[Hari]:[Dipakai]])", results: [66, 67] },
  { formula: "COUNTIF(Kartu[Dipakai],11)", results: [0, 1] },
  { formula: "Kartu[[#This Row],[Dipakai]]*2", results: [20, 22] },
  { formula: "SUM(Kartu[Dipakai])", results: [60, 61], totalRow: false },
  { formula: "SUM(Kartu[[#All],[Dipakai]])", results: [60, 61], totalRow: false },
];

const WAITING: readonly TableCase[] = [
  { formula: "SUM(Kartu[[#All],[Dipakai]])", results: [120, 121] },
  { formula: "SUM(Kartu[[#Data],[#Totals],[Dipakai]])", results: [120, 121] },
  { formula: "SUM(Kartu[Dipakai])", results: [60, 61], headerRow: false },
];

/** Right or waiting; either is acceptable. */
const EITHER: readonly TableCase[] = [
  { formula: "SUM(kartu[dipakai])", results: [60, 61] },
  { formula: "Kartu[[#Totals],[Dipakai]]", results: [60, 60] },
  { formula: "SUM(Kartu[Sisa '[keping']])", results: [60, 61], header: "Sisa [keping]" },
  { formula: "SUM(Kartu[Sisa stok])", results: [60, 61], header: "Sisa stok" },
  { formula: "SUM(Kartu[Sisa  stok])", results: [60, 61], header: "Sisa  stok" },
  { formula: "SUM(Kartu[Sisa\nstok])", results: [60, 61], header: "Sisa\nstok" },
  { formula: "SUM(Kartu[Sisa_x000a_stok])", results: [60, 61], header: "Sisa\nstok" },
  { formula: "SUM(Kartu[2025])", results: [60, 61], header: "2025" },
  { formula: "SUM(Kartu[Sisa '#1])", results: [60, 61], header: "Sisa #1" },
  { formula: "SUM(Kartu[Jum''at])", results: [60, 61], header: "Jum'at" },
  { formula: "SUM(Kartu[%])", results: [60, 61], header: "%" },
  { formula: "SUM(Kartu[A:B])", results: [60, 61], header: "A:B" },
  { formula: "SUM(Kartu[[A,B]])", results: [60, 61], header: "A,B" },
  { formula: "SUM(Kartu[ Dipakai ])", results: [60, 61], header: " Dipakai " },
];

async function changed(one: TableCase): Promise<{ readonly shown: unknown; readonly isWaiting: boolean }> {
  const opening = await opened(one);
  expect(opening.at("A", "D2").value).toBe(one.results[0]);
  await opening.put("A", { B2: 11 });
  return { shown: opening.at("A", "D2").value, isWaiting: opening.isWaiting("A", "D2") };
}

const named = (cases: readonly TableCase[]) =>
  cases.map((one): [string, TableCase] => [`${one.formula} over ${one.header ?? "Dipakai"}`, one]);

test.each(named(RIGHT))("%s follows a change", async (_, one) => {
  expect(await changed(one)).toEqual({ shown: one.results[1], isWaiting: false });
});

test.each(named(WAITING))("%s waits for Excel, because the grid would use other rows", async (_, one) => {
  expect(await changed(one)).toEqual({ shown: one.results[0], isWaiting: true });
});

test.each(named(EITHER))("%s is right, or it waits", async (_, one) => {
  const { shown, isWaiting } = await changed(one);
  expect(shown).toBe(one.results[isWaiting ? 0 : 1]);
});
