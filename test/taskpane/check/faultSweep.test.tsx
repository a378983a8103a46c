/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import "./shippedReact";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Pane } from "../../../src/taskpane/app/Pane";
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { TRANSPORT, type Fault } from "../../fakeExcel/faults";
import { fixText } from "../../../src/text/checkPane";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import type { CellValue } from "../../fakeExcel/model/entry";
import type { RichApiRequest } from "../../fakeExcel/protocol";

/*
 * A manager checks a sheet, has two fixes written and undoes them, through the real office.js. The run is repeated with one
 * fault at the first message, then at the second, and so on to the last.
 */
jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));
jest.setTimeout(600_000);

/** Two figures stored as text, the only findings. */
const CARD: readonly (readonly CellValue[])[] = [
  ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
  [45964, 5466, 0, 490, "'4.976"],
  [45965, 4976, 0, 480, 4496],
  [45966, 4496, 0, "'520", 3976],
  [45967, 3976, 0, 500, 3476],
];
const FIXES = [
  { row: 1, column: 4, before: "4.976", after: 4976 },
  { row: 3, column: 3, before: "520", after: 520 },
] as const;
const USER = 4970;

const fake = new FakeExcel({ language: "id-ID", sheets: { Stok: [], Lain: [] } });
const { book } = fake;
const stok = () => book.find("Stok");

beforeAll(() => bootInJsdom(fake));

function layOut(): void {
  const sheet = stok() ?? book.addSheet("Stok");
  sheet.isProtected = false;
  CARD.forEach((line, row) => line.forEach((cell, column) => sheet.enter(row, column, cell)));
  FIXES.forEach(({ row, column }) => sheet.setFormat(row, column, "General"));
  book.activate(sheet);
}

const held = () => FIXES.map(({ row, column }) => stok()?.value(row, column));
const before = FIXES.map((fix) => fix.before);
const allButFixes = () =>
  CARD.map((line, row) => line.map((_cell, column) => isFix(row, column) || stok()?.value(row, column)));
const isFix = (row: number, column: number) => FIXES.some((fix) => fix.row === row && fix.column === column);

const breath = () => new Promise((resolve) => setTimeout(resolve, 2));
const shown = () => document.body.textContent ?? "";
const button = (words: RegExp) =>
  [...document.querySelectorAll("button")].find((one) => words.test(one.textContent ?? ""));
/** What the pane says became of its last writing; nothing while it still writes. */
function told(): string {
  const words = document.querySelector('[tabindex="-1"][role="status"]')?.textContent ?? "";
  return words === fixText.writing.id ? "" : words;
}

async function until(holds: () => unknown, what: string): Promise<void> {
  for (const end = Date.now() + 60_000; !holds(); await breath()) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}; the pane says: ${shown()}`);
  }
}

async function press(words: RegExp): Promise<void> {
  await until(() => button(words), String(words));
  button(words)?.click();
}

/** Waits until Excel has been idle for a while. */
async function quiet(): Promise<void> {
  for (let count = -1, still = 0; still < 12; await breath()) {
    still = count === fake.faults.count ? still + 1 : 0;
    count = fake.faults.count;
  }
}

const EMPTY = /masih kosong/;
const FAILED = /Lembar belum dapat diperiksa\./;
const UNWRITTEN = /dibiarkan karena isinya sudah diubah|terkunci proteksi|lembarnya tidak ada lagi|belum selesai/;

interface Run {
  /** The messages at each step. */
  readonly said: readonly string[];
  /** True if the run was long enough to reach the fault. */
  readonly reached: boolean;
  readonly messages: number;
}

/** The whole run, with the fault at one message; after a reported failure the user clicks once more. */
async function wholeRun(position: number, fault: (request: RichApiRequest) => Fault): Promise<Run> {
  layOut();
  let reached = false;
  fake.faults.set(({ index, request }) => {
    if (index !== position) return undefined;
    reached = true;
    return fault(request);
  });
  const root = createRoot(document.body.appendChild(document.createElement("main")));
  root.render(createElement(Pane, { language: "id", workbook: excelWorkbook() }));
  const said: string[] = [];
  await press(/^Periksa lembar ini$/);
  await until(() => button(/^Periksa lagi$/) || FAILED.test(shown()), "a result");
  if (FAILED.test(shown())) {
    said.push("check failed");
    await press(/^Periksa lembar ini$/);
    await until(() => button(/^Periksa lagi$/) || FAILED.test(shown()), "a result at the second try");
  }
  if (button(/^Lihat perbaikan$/)) {
    await press(/^Lihat perbaikan$/);
    await press(/^Terapkan \d$/);
    await until(() => told() !== "", "what became of the fixes");
    said.push(told());
    await expectAllOrNothing();
    await expectToldRight();
    await takeBack(said);
  }
  await quiet();
  const messages = fake.faults.count;
  if (EMPTY.test(shown())) said.push("empty sheet");
  fake.faults.set();
  root.unmount();
  document.body.replaceChildren();
  return { said, reached, messages };
}

async function takeBack(said: string[]): Promise<void> {
  for (let tries = 0; tries < 3 && button(/Batalkan$/); tries++) {
    const sheet = stok();
    if (sheet && tries > 0) sheet.isProtected = false;
    const last = told();
    await press(/Batalkan$/);
    await until(() => ![last, ""].includes(told()), "what became of taking back");
    said.push(told());
    await expectAllOrNothing();
  }
  expect(button(/Batalkan$/)).toBeUndefined();
}

/** Each fix is either written or not, or the user's own entry is there; nothing else on the sheet has changed. */
async function expectAllOrNothing(): Promise<void> {
  if (!stok()) return;
  held().forEach((value, i) => expect([FIXES[i]?.before, FIXES[i]?.after, USER]).toContain(value));
  expect(allButFixes()).toEqual(untouched);
}
let untouched: unknown;

/** As many cells are fixed as the pane says, and every other one has a sentence. */
async function expectToldRight(): Promise<void> {
  const words = told();
  const fixed = held().filter((value, i) => value === FIXES[i]?.after).length;
  const claimed = Number(/(\d) sel diperbaiki/.exec(words)?.[1] ?? 0);
  if (stok() && !held().includes(USER)) expect([words, claimed]).toEqual([words, fixed]);
  if (fixed < FIXES.length && !held().includes(USER) && stok()) expect(words).toMatch(UNWRITTEN);
}

async function sweep(fault: (request: RichApiRequest) => Fault, check: (run: Run, position: number) => void) {
  layOut();
  untouched = allButFixes();
  const { said, messages } = await wholeRun(-1, () => ({}));
  expect(said).toEqual(["2 sel diperbaiki.", "2 sel kembali seperti semula."]);
  expect(held()).toEqual(before);
  let position = 0;
  for (; ; position++) {
    const run = await wholeRun(position, fault);
    if (!run.reached) break;
    check(run, position);
  }
  expect(position).toBeGreaterThanOrEqual(messages);
}

const KINDS: Readonly<Record<string, (request: RichApiRequest) => Fault>> = {
  "a busy host": () => ({ refuse: TRANSPORT.busy }),
  "a host that fails": () => ({ refuse: "GeneralException" }),
  "a break at once": () => ({ breakAfter: 1 }),
  "a break in the middle": ({ Actions }) => ({ breakAfter: Math.floor(Actions.length / 2) }),
  "a break before the last": ({ Actions }) => ({ breakAfter: Actions.length - 1 }),
  "a lost answer": () => ({ lose: "GeneralException" }),
  "an answer too large": () => ({ lose: TRANSPORT.responseTooLarge }),
  "a lost session": () => ({ refuse: TRANSPORT.sessionGone }),
  "a delay": () => ({ delay: 30 }),
};

test.each(Object.entries(KINDS))(
  "%s at any one message: everything is written and undone in the end",
  async (_kind, fault) => {
    await sweep(fault, ({ said }, position) => {
      expect([position, held()]).toEqual([position, before]);
      expect([position, said.at(-1)]).toEqual([position, "2 sel kembali seperti semula."]);
    });
  },
);

test.each(["user", "coauthor"] as const)("an entry by a %s at any message is there at the end", async (actor) => {
  const type = () => ({ before: () => book.type("Stok", "E2", USER, actor) });
  await sweep(type, (_run, position) => {
    expect([position, held()]).toEqual([position, [USER, before[1]]]);
  });
});

test("a sheet that is protected at any message keeps its content, is reported, and is undone once it is unprotected", async () => {
  const protect = () => ({ before: () => void (book.sheet("Stok").isProtected = true) });
  await sweep(protect, (_run, position) => expect([position, held()]).toEqual([position, before]));
});

test("a sheet that is deleted at any message is reported", async () => {
  const remove = () => ({ before: () => book.deleteSheet(book.sheet("Stok")) });
  await sweep(remove, ({ said }, position) => {
    expect(stok()).toBeUndefined();
    const isTold = said.some((words) => /check failed|tidak ada lagi|empty sheet/.test(words));
    const cameAfter = said.at(-1) === "2 sel kembali seperti semula.";
    expect([position, said, isTold || cameAfter]).toEqual([position, said, true]);
  });
});
