import { evaluate, explain } from "../../../src/core/evaluate";
import type { AnyIndicator } from "../../../src/core/indicator";
import { indicatorNamed } from "../../../src/core/indicators";
import { explanationLines, firstRowOf, resultView } from "../../../src/taskpane/formulas/resultView";

const entry = (name: string) => indicatorNamed(name) as AnyIndicator;
const rekamSisa = entry("REKAM_SISA");
const area = (row: number, rows: number) =>
  ({ is: "place", area: { row, column: 0, rows, columns: 1 }, text: "" }) as const;

test("a single answer is one line with its unit, in the reader's writing", () => {
  const answer = evaluate(rekamSisa, [[[104229]], [[108330]]]);
  expect(resultView(rekamSisa, answer, "id")).toEqual({ shows: "value", text: "4.101 jiwa" });
  expect(resultView(rekamSisa, answer, "en")).toEqual({ shows: "value", text: "4,101 people" });
});

test("a refusal that belongs to a field does not repeat the field's name", () => {
  const view = resultView(rekamSisa, evaluate(rekamSisa, [[["4,091"]], [[100]]]), "id");
  expect(view).toMatchObject({ shows: "declined", param: "rekam", text: expect.stringMatching(/^"4,091" dapat/) });
});

test("of many rows eight are listed and the rest is counted; header and blank rows are no refusal", () => {
  const column = (first: unknown) =>
    [first, null, ...Array.from({ length: 20 }, () => 1)].map((cell) => [cell as number]);
  const view = resultView(rekamSisa, evaluate(rekamSisa, [column("REKAM"), column("WAJIB")]), "id", 5);
  expect(view).toMatchObject({ shows: "rows", more: 14 });
  expect(view.shows === "rows" && view.rows.slice(0, 3)).toEqual([
    { row: 5, text: undefined, declined: false },
    { row: 6, text: undefined, declined: false },
    { row: 7, text: "0 jiwa", declined: false },
  ]);
});

test("rows are numbered from the spilled range, never from a series beside it", () => {
  const runway = entry("BLANKO_RUNWAY");
  expect(firstRowOf(runway, { pemakaian: area(4, 30), stok: area(9, 2) })).toBe(10);
  expect(firstRowOf(runway, { pemakaian: area(4, 30), stok: area(9, 1) })).toBe(1);
});

test("the explanation leaves out what the form shows and keeps the day as it was read", () => {
  const laju = entry("TARGET_LAJU");
  const cells = (cell: number) => ({ is: "cells", cells: [[cell]] }) as const;
  const fields = { sisa: cells(100), per_tanggal: cells(45243), batas: cells(45291) };
  const { notes } = explain(laju, [[[100]], [[45243]], [[45291]]]);
  const lines = explanationLines(notes, laju, fields, "id");
  expect(lines).toContainEqual(["Per tanggal", "13 Nov 2023"]);
  expect(lines.map(([what]) => what)).not.toContain("Sisa");
  expect(lines.map(([what]) => what)).toContain("Hitungan");
});
