import { isFileFailure } from "../../../../src/workbook/file/failure";
import type { Book } from "../../../../src/workbook/file/look/book";
import { readBook } from "../../../../src/workbook/file/look/readBook";
import { xlsxFile } from "../../file/xlsxFile";
import { openHeadless, type Headless, type Interruption } from "../headless/headless";

/** More than the grid calculates in one go; it yields after every 500. */
const LENGTH = 260;

/** A: constants. B: double of A, without a result. C: the sum up to here, without a result. E1 fills five cells. */
async function uncalculated(): Promise<Book> {
  const rows = Array.from({ length: LENGTH }, (_, at) => {
    const row = at + 1;
    const spill = row === 1 ? '<c r="E1"><f t="array" ref="E1:E5">A1:A5*2</f></c>' : "";
    const sum = row === 1 ? "B1" : `C${row - 1}+B${row}`;
    return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f>A${row}*2</f></c><c r="C${row}"><f>${sum}</f></c>${spill}</row>`;
  });
  const book = await readBook(await xlsxFile({ sheets: [{ name: "A", rows: rows.join("") }] }));
  if (isFileFailure(book)) throw new Error(book.failure);
  return book;
}

let grid: Headless | undefined;
afterEach(() => {
  grid?.dispose();
  grid = undefined;
});

const blanks = (grid: Headless) =>
  Array.from({ length: LENGTH }, (_, at) => at + 1).flatMap((row) =>
    (["B", "C"] as const).flatMap((column) =>
      grid.at("A", `${column}${row}`).value === null ? [`${column}${row}`] : [],
    ),
  );

/** Waits until the condition stays true. */
async function until(isSo: () => boolean): Promise<void> {
  const of = grid;
  while (grid === of && !isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

type Act = (interruption: Interruption) => void;

/** Opens the book and acts once, when a calculation first reaches a stage. */
async function openedWith(stage: number, act: Act): Promise<Headless> {
  let acted = false;
  const opened = await openHeadless(await uncalculated(), {
    onStage: (reached, interruption) => {
      if (acted || reached !== stage) return;
      acted = true;
      act(interruption);
    },
  });
  grid = opened;
  expect(acted).toBe(true);
  return opened;
}

const STAGES = { start: 1, dependencies: 2, list: 3, calculating: 4, arrays: 5, done: 8 };

test.each(Object.entries(STAGES))(
  "the grid starts again at the stage %s, and nothing stays blank",
  async (_, stage) => {
    const opened = await openedWith(stage, ({ begin }) => begin());
    await until(() => blanks(opened).length === 0);
    expect(opened.at("A", `C${LENGTH}`).value).toBe(LENGTH * (LENGTH + 1));
    expect(opened.changes()).toEqual([]);
  },
);

test.each(Object.entries(STAGES))(
  "a calculation is stopped at the stage %s, and nothing stays blank",
  async (_, stage) => {
    const opened = await openedWith(stage, ({ stop }) => stop());
    await until(() => blanks(opened).length === 0);
    expect(opened.at("A", `C${LENGTH}`).value).toBe(LENGTH * (LENGTH + 1));
  },
);

test.each(Object.entries(STAGES))("an entry at the stage %s is followed to its end", async (_, stage) => {
  const opened = await openedWith(stage, ({ put }) => put("A", { A1: 101 }));
  const total = LENGTH * (LENGTH + 1) + 200;
  await until(() => opened.at("A", `C${LENGTH}`).value === total);
  expect(opened.at("A", "B1").value).toBe(202);
  await until(() => blanks(opened).length === 0);
});
