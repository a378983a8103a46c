/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import type { CellChange, Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { TRANSPORT, type Fault } from "../../fakeExcel/faults";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import type { RichApiRequest } from "../../fakeExcel/protocol";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const fake = new FakeExcel({ sheets: { Stok: [], Rekam: [] } });
const { book } = fake;
let excel: Workbook;

beforeAll(async () => {
  await bootInJsdom(fake);
  excel = excelWorkbook();
});

const CHANGES: readonly CellChange[] = Object.freeze([
  { sheet: "Stok", row: 1, column: 0, from: "4.976", to: 4976 },
  { sheet: "Stok", row: 2, column: 0, from: "4.948", to: 4948 },
  { sheet: "Stok", row: 5, column: 2, from: null, to: "Normal" },
  { sheet: "Rekam", row: 1, column: 1, from: 12, to: 120 },
  { sheet: "Rekam", row: 2, column: 1, from: "Cimahi", to: null },
]);
const TAKEN_BACK = CHANGES.map(({ from, to, ...place }) => ({ ...place, from: to, to: from }));
const OTHER = { sheet: "Stok", row: 3, column: 0 } as const;

function reset(): void {
  for (const { sheet, row, column, from } of CHANGES)
    book.sheet(sheet).put(row, column, from === null ? "" : (from as string));
  book.sheet("Rekam").put(1, 1, 12);
  book.sheet(OTHER.sheet).put(OTHER.row, OTHER.column, "tetap");
}

const held = () => CHANGES.map(({ sheet, row, column }) => book.sheet(sheet).value(row, column));
const before = CHANGES.map(({ from }) => from ?? "");
const after = CHANGES.map(({ to }) => to ?? "");

/** Reads, fixes and undoes, continuing after a failure as a user would. */
async function wholeRun(): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  const note = (error: { code: string }) => void failures.push(error.code);
  await excel.readSheet("Stok").catch(note);
  const outcomes = await excel.write(CHANGES).catch(note);
  everyCellIsOldOrNew();
  if (outcomes) expect(outcomes.map((one) => one === "WRITTEN")).toEqual(held().map((value, i) => value === after[i]));
  await excel.write(TAKEN_BACK).catch(note);
  return failures;
}

function everyCellIsOldOrNew(): void {
  held().forEach((value, i) => expect([before[i], after[i], "pengguna"]).toContain(value));
  expect(book.sheet(OTHER.sheet).value(OTHER.row, OTHER.column)).toBe("tetap");
}

const tidying = ({ Actions }: RichApiRequest) =>
  Actions.some(({ Name }) => Name === "_RemoveReference") &&
  Actions.every(({ Name }) => Name === "_RemoveReference" || Name === "");

/** Counts the relevant batches and applies a fault at one of them, or at all from it on. */
async function withFault(position: number, fault: (request: RichApiRequest) => Fault, lasting = false) {
  let counted = 0;
  fake.faults.set(({ request }) => {
    if (tidying(request)) return undefined;
    const here = counted++;
    return here === position || (lasting && here > position) ? fault(request) : undefined;
  });
  reset();
  const failures = await wholeRun();
  fake.faults.set();
  return { failures, counted };
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
};

async function positions(): Promise<number> {
  const { counted, failures } = await withFault(-1, () => ({}));
  expect(failures).toEqual([]);
  expect(held()).toEqual(before);
  return counted;
}

test.each(Object.entries(KINDS))(
  "%s at any one message leaves each change done or undone, and everything can be undone",
  async (_kind, fault) => {
    const count = await positions();
    expect(count).toBeGreaterThan(6);
    for (let position = 0; position < count; position++) {
      await withFault(position, fault);
      expect([position, held()]).toEqual([position, before]);
    }
  },
);

test.each(Object.entries(KINDS))(
  "%s from any message on leaves each change done or undone, and it can be undone later",
  async (_kind, fault) => {
    const count = await positions();
    for (let position = 0; position < count; position++) {
      const { failures } = await withFault(position, fault, true);
      expect(failures.length).toBeGreaterThan(0);
      everyCellIsOldOrNew();
      await excel.write(TAKEN_BACK);
      expect([position, held()]).toEqual([position, before]);
    }
  },
);

test("a user's entry at any message is there at the end, and the rest is undone", async () => {
  const count = await positions();
  for (let position = 0; position < count; position++) {
    await withFault(position, () => ({ before: () => book.type("Stok", "A3", "pengguna") }));
    expect([position, held()]).toEqual([position, before.map((value, i) => (i === 1 ? "pengguna" : value))]);
  }
});

test("a sheet deleted at any message of the writing affects no other", async () => {
  const rekam = CHANGES.filter(({ sheet }) => sheet === "Rekam");
  for (let position = 0; position < 3; position++) {
    reset();
    fake.faults.set(({ index }) =>
      index === position ? { before: () => book.deleteSheet(book.sheet("Stok")) } : undefined,
    );
    const outcomes = await excel.write(CHANGES);
    expect(outcomes).toEqual(CHANGES.map(({ sheet }) => (sheet === "Stok" ? "SHEET_GONE" : "WRITTEN")));
    expect(rekam.map(({ row, column }) => book.sheet("Rekam").value(row, column))).toEqual([120, ""]);
    book.addSheet("Stok");
  }
});
