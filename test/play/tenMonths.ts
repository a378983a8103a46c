import { serialOf } from "../../src/core/calendar/civil";
import { isEmptyCell, type Cell } from "../../src/core/cells/cell";
import type { Acceptance } from "../../src/contract/acceptance";
import type { Finding } from "../../src/contract/finding";
import { withAccepted, withoutClosed } from "../../src/checking/accepted/change";
import { findingKey } from "../../src/checking/accepted/findingKey";
import { keptCheck } from "../../src/checking/keptCheck";
import { readBook } from "../../src/reading/book/book";
import { inSlices } from "../../src/reading/slices";
import { compareBooks } from "../../src/summary/compare/compareBooks";
import { doubtsOf } from "../../src/contract/comparison";
import { acceptanceStoreOf } from "../../src/taskpane/check/accepted/acceptanceStore";
import { runBookCheck } from "../../src/taskpane/check/book/runBookCheck";
import type { CheckedSheet } from "../../src/taskpane/check/runCheck";
import { readSheets } from "../../src/workbook/readSheets";
import type { Workbook } from "../../src/workbook/workbook";

/** What the play needs of a workbook. */
export type PlayedBook = Pick<
  Workbook,
  "sheetNames" | "readSheet" | "write" | "addSheet" | "readSetting" | "writeSetting"
>;

/** Opens the workbook as a user does; with `saved` it was saved and closed before. */
export type Open = (saved: boolean) => Promise<PlayedBook>;

const HEADER = ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"];
const DAYS = 8;
/** The rows of the two faults within the month: one that is accepted, one that is corrected. */
const ACCEPTED_ROW = 3;
const WRONG_ROW = 6;
const CLOSING = 4;

const nameOf = (month: number) => `Bulan ${month}`;

/** A month of a stock card with two wrong closings; the next openings continue from the written values. */
function monthRows(month: number): Cell[][] {
  const first = serialOf({ year: 2025, month, day: 3 });
  let opening = 2_000 + 100 * month;
  const rows = Array.from({ length: DAYS }, (_none, i): Cell[] => {
    const used = 20 + ((7 * month + i) % 9);
    const closing = opening - used + (i === ACCEPTED_ROW ? 7 : 0) - (i === WRONG_ROW ? 300 : 0);
    const row = [first + i, opening, 0, used, closing];
    opening = closing;
    return row;
  });
  return [HEADER, ...rows];
}

interface Told {
  /** Ledger errors that are open, as `Bulan 3 +7`. */
  readonly open: readonly string[];
  readonly accepted: readonly string[];
}

/**
 * One invented office through ten months: check, accept one finding, correct the other, save and reopen, move rows, look back
 * at an old month, and continue. At every step each accepted finding is where it belongs, none is lost, and none hides another.
 */
export async function playTenMonths(open: Open, months = 10): Promise<void> {
  let book = await open(false);
  const done: string[] = [];
  for (let month = 1; month <= months; month++) {
    const name = nameOf(month);
    const before = await contentsOf(book);
    await book.addSheet(name, monthRows(month));
    expect(await check(book)).toEqual({ open: [`${name} +7`, `${name} -300`], accepted: done });

    await accept(book, name, 7, month);
    done.push(`${name} +7`);
    expect(await check(book)).toEqual({ open: [`${name} -300`], accepted: done });

    await correct(book, name, 300);
    expect(await check(book)).toEqual({ open: [], accepted: done });

    book = await open(true);
    expect(await check(book)).toEqual({ open: [], accepted: done });

    await rearrange(book, name, month);
    expect(await check(book)).toEqual({ open: [], accepted: done });

    const old = nameOf(1 + ((month * 3) % month));
    await typeOver(book, old, (value) => value + 1);
    const others = done.filter((each) => each !== `${old} +7`);
    // The next day's opening no longer continues from it either.
    expect(await check(book)).toEqual({ open: [`${old} +8`, `${old} -1`], accepted: others });
    await typeOver(book, old, (value) => value - 1);
    expect(await check(book)).toEqual({ open: [], accepted: done });

    const after = await contentsOf(book);
    const comparison = compareBooks(before, after);
    expect(doubtsOf(comparison)).toBe(0);
    expect(comparison.tables.flatMap(({ changes, gone, added }) => [...changes, ...gone, ...added])).toEqual([]);
    expect(comparison.alone.map(({ side, sheet }) => `${side} ${sheet}`)).toEqual([`after ${name}`]);
  }
}

async function contentsOf(book: PlayedBook) {
  const sheets = await readSheets(book as Workbook, "all");
  return inSlices(readBook(sheets));
}

async function checkedSheets(book: PlayedBook): Promise<readonly CheckedSheet[]> {
  const sheets = await readSheets(book as Workbook, "all");
  const { signal } = new AbortController();
  return (await runBookCheck(book as Workbook, sheets, keptCheck(), { settings: {}, signal })).sheets;
}

const isLedger = ({ rule }: Finding) => rule === "R01" || rule === "X01";
const lineOf = (sheet: string, { detail }: Finding) => {
  const { expected, found } = detail as { readonly expected: number; readonly found: number };
  return `${sheet} ${found > expected ? "+" : ""}${found - expected}`;
};

async function check(book: PlayedBook): Promise<Told> {
  const open: string[] = [];
  const accepted: string[] = [];
  for (const { sheet, tables } of await checkedSheets(book))
    for (const { report, accepted: stands } of tables) {
      for (let index = 0; index < report.count; index++) {
        const finding = report.at(index);
        if (isLedger(finding)) open.push(lineOf(sheet, finding));
      }
      accepted.push(...stands.map(({ finding }) => lineOf(sheet, finding)));
    }
  return { open: open.sort(), accepted: accepted.sort(inNumber) };
}

const inNumber = (a: string, b: string) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]);

/** Accepts the finding that is off by this much, as the pane does. */
async function accept(book: PlayedBook, name: string, off: number, month: number): Promise<void> {
  const acceptance: Acceptance = {
    reason: "CHECKED",
    note: "",
    by: `Petugas ${month}`,
    at: `2025-${String(month).padStart(2, "0")}-20`,
  };
  const sheets = await checkedSheets(book);
  const keys = sheets.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ report }) =>
      Array.from({ length: report.count }, (_none, index) => report.at(index))
        .filter((finding) => isLedger(finding) && lineOf(sheet, finding) === `${name} +${off}`)
        .map((finding) => findingKey(report.table, finding))
        .filter((key) => key !== undefined),
    ),
  );
  expect(keys).toHaveLength(1);
  const store = acceptanceStoreOf(book as Workbook);
  const kept = withoutClosed(
    await store.read(),
    sheets.flatMap(({ tables }) => tables),
  );
  expect(await store.write(withAccepted(kept, keys, acceptance))).toBe(true);
}

/** Corrects the wrong closing and everything after it. */
async function correct(book: PlayedBook, name: string, by: number): Promise<void> {
  const { cells } = await book.readSheet(name);
  const rows = cells.map((row) => [...row]);
  for (let at = WRONG_ROW + 1; at < rows.length; at++)
    rows[at] = (rows[at] as Cell[]).map((cell, column) =>
      column === CLOSING || (column === 1 && at > WRONG_ROW + 1) ? (cell as number) + by : cell,
    );
  await put(book, name, cells, rows);
}

/** In odd months rows move down below a title, in even months their order is reversed. */
async function rearrange(book: PlayedBook, name: string, month: number): Promise<void> {
  const { cells } = await book.readSheet(name);
  const [header = [], ...rows] = cells.filter((row) => row.some((cell) => !isEmptyCell(cell)));
  const moved = month % 2 === 1 ? [["KARTU STOK"], [], header, ...rows] : [header, ...rows.reverse()];
  await put(book, name, cells, moved);
}

/** The closing that was accepted. */
async function typeOver(book: PlayedBook, name: string, next: (value: number) => number): Promise<void> {
  const { cells } = await book.readSheet(name);
  const day = (monthRows(Number(/\d+/.exec(name)?.[0]))[ACCEPTED_ROW + 1] as Cell[])[0];
  const rows = cells.map((row) =>
    row[0] === day ? row.map((cell, column) => (column === CLOSING ? next(cell as number) : cell)) : row,
  );
  await put(book, name, cells, rows);
}

type Rows = readonly (readonly Cell[])[];

async function put(book: PlayedBook, sheet: string, from: Rows, to: Rows): Promise<void> {
  const changes = Array.from({ length: Math.max(from.length, to.length) }, (_row, row) =>
    HEADER.map((_column, column) => ({
      sheet,
      row,
      column,
      from: from[row]?.[column] ?? null,
      to: to[row]?.[column] ?? null,
    })),
  )
    .flat()
    .filter((change) => change.from !== change.to && !(isEmptyCell(change.from) && isEmptyCell(change.to)));
  const outcomes = await book.write(changes);
  expect(outcomes).toEqual(changes.map(() => "WRITTEN"));
}
