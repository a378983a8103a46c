/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { excelWorkbook } from "../../../src/workbook/excel/excelWorkbook";
import { uncalculated } from "../../../src/workbook/excel/repairFormulas";
import type { Workbook } from "../../../src/workbook/workbook";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { bootInJsdom } from "../../fakeExcel/jsdomHost";
import type { RichApiRequest } from "../../fakeExcel/protocol";

jest.mock("../../../src/workbook/excel/pause", () => ({ pause: async () => {} }));

const STORED = "=_xldudf_DUKCAPIL_REKAM_SISA(A1,B1)";
const BROKEN = "=[2]!_xldudf_DUKCAPIL_REKAM_SISA(A2,B2)";
const TYPED = "=DUKCAPIL.REKAM_SISA(A1,B1)";
/** An Excel that knows no function of ours yet. */
const fake = new FakeExcel({ sheets: { Rekam: [], Lain: [] } });
const rekam = fake.book.sheet("Rekam");
let excel: Workbook;

beforeAll(async () => {
  fake.book.calculate = () => "#NAME?";
  await bootInJsdom(fake);
});

beforeEach(() => {
  fake.faults.set();
  excel = excelWorkbook();
  rekam.isProtected = false;
  rekam.password = undefined;
  const rows = [
    [104229, 108330, STORED],
    [100, 120, BROKEN],
    [1, 2, TYPED],
    [3, 4, "=SUMM(A1)"],
    [5, 6, TYPED],
  ];
  rows.forEach((row, r) => row.forEach((cell, c) => rekam.enter(r, c, cell)));
  rekam.show(4, 2, 4101);
});

const formulas = () => [0, 1, 2, 3, 4].map((row) => rekam.formulaOrValue(row, 2));

test("only calls of ours that Excel did not know are entered again", async () => {
  const entered: number[] = [];
  const enter = jest.spyOn(rekam, "enter").mockImplementation((row) => void entered.push(row));
  expect(await excel.repairFormulas()).toBe(3);
  enter.mockRestore();
  expect(entered.sort()).toEqual([0, 1, 2]);
  expect(await excel.repairFormulas()).toBe(3);
  expect(formulas()).toEqual([TYPED, "=DUKCAPIL.REKAM_SISA(A2,B2)", TYPED, "=SUMM(A1)", TYPED]);
});

test("the former formulas are restored, except where the user has typed since", async () => {
  await excel.repairFormulas();
  fake.book.type("Rekam", "C1", 7);
  expect(await excel.takeBackRepair()).toBe(2);
  expect(formulas().slice(0, 3)).toEqual([7, BROKEN, TYPED]);
  expect(await excel.takeBackRepair()).toBe(0);
});

const options = { allowFormatCells: true, allowSort: true };

test("a sheet protected without a password is unprotected, repaired and protected again as before; so is undoing it", async () => {
  rekam.isProtected = true;
  rekam.protectionOptions = options;
  const before = formulas();
  expect(await excel.repairFormulas()).toBe(3);
  expect(formulas().slice(0, 3)).toEqual([TYPED, "=DUKCAPIL.REKAM_SISA(A2,B2)", TYPED]);
  expect([rekam.isProtected, rekam.protectionOptions]).toEqual([true, options]);
  expect(await excel.takeBackRepair()).toBe(3);
  expect(formulas()).toEqual(before);
  expect(rekam.isProtected).toBe(true);
});

test("wherever it fails, a protected sheet does not stay unprotected", async () => {
  rekam.protectionOptions = options;
  let opening = -1;
  const length = (request: RichApiRequest) => {
    const opens = request.Actions.some(({ Name }) => Name === "Unprotect");
    return opens ? request.Actions.length : undefined;
  };
  for (let stop = 0; opening < 0 || stop < opening; stop++) {
    rekam.isProtected = true;
    fake.faults.set(({ request }) => {
      const actions = length(request);
      if (actions === undefined) return undefined;
      opening = actions;
      return { breakAfter: stop };
    });
    await excel.repairFormulas();
    expect([stop, rekam.isProtected, rekam.protectionOptions]).toEqual([stop, true, options]);
  }
  expect(opening).toBeGreaterThan(5);
});

test("a workbook of many sheets is repaired and checked again in few requests", async () => {
  for (let n = 1; n <= 20; n++) fake.book.addSheet(`Kecamatan ${n}`).enter(0, 0, TYPED);
  rekam.isProtected = true;
  fake.faults.set();
  expect(await excel.repairFormulas()).toBe(23);
  await uncalculated();
  expect(fake.faults.count).toBeLessThanOrEqual(12);
  for (let n = 1; n <= 20; n++) fake.book.deleteSheet(fake.book.sheet(`Kecamatan ${n}`));
});

test("a sheet with a password stays, and is counted with what is not calculated", async () => {
  rekam.isProtected = true;
  rekam.password = "rahasia";
  expect(await excel.repairFormulas()).toBe(0);
  expect(rekam.isProtected).toBe(true);
  expect(await uncalculated()).toEqual([{ sheet: "Rekam", count: 3, isProtected: true }]);
  rekam.isProtected = false;
  await excel.repairFormulas();
  for (let row = 0; row < 3; row++) rekam.show(row, 2, row === 0 ? "#BUSY!" : 4101);
  expect(await uncalculated()).toEqual([{ sheet: "Rekam", count: 1, isProtected: false }]);
  rekam.show(0, 2, 4101);
  expect(await uncalculated()).toEqual([]);
});

test("a cell that changed in between stays as it is", async () => {
  const typed = { done: false };
  fake.faults.set(({ request }) => {
    const writes = JSON.stringify(request).includes('"Formulas"') && JSON.stringify(request).includes("DUKCAPIL");
    if (!writes || typed.done) return undefined;
    typed.done = true;
    return { before: () => fake.book.type("Rekam", "C1", 9) };
  });
  expect(await excel.repairFormulas()).toBe(2);
  expect(typed.done).toBe(true);
  expect(rekam.value(0, 2)).toBe(9);
  expect(fake.unknownCalls).toEqual([]);
});

test("a repair that failed halfway can be undone, and undone again if that failed too", async () => {
  // Two cells apart, so that they are two actions.
  rekam.enter(1, 2, "=SUMM(A2)");
  rekam.enter(2, 2, BROKEN);
  const before = formulas();
  let writes = 0;
  fake.faults.set(({ request }) => {
    const isWrite = ({ ActionType, Name }: RichApiRequest["Actions"][number]) =>
      ActionType === 4 && Name === "Formulas";
    const first = request.Actions.findIndex(isWrite);
    if (first < 0) return undefined;
    writes++;
    return writes === 1 ? { breakAfter: first + 1 } : { refuse: "GeneralException" };
  });
  await expect(excel.repairFormulas()).rejects.toMatchObject({ code: "HOST_FAILED" });
  expect(writes).toBe(2);
  expect(formulas().filter((formula) => formula === STORED || formula === BROKEN)).toHaveLength(1);
  await expect(excel.takeBackRepair()).rejects.toMatchObject({ code: "HOST_FAILED" });
  fake.faults.set();
  await excel.takeBackRepair();
  expect(formulas()).toEqual(before);
});
