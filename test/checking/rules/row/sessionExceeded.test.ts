import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import { byRule, findingsOf, type BenchSheet } from "../bench";

const relation: Relation = { relation: "SESSION", results: ["rekam", "ikd"], attended: "hadir", expected: "sasaran" };

const session = (row: readonly Cell[], more: Partial<BenchSheet> = {}): BenchSheet => ({
  columns: { tempat: teks, sasaran: jumlah, hadir: jumlah, rekam: jumlah, ikd: jumlah },
  relation,
  rows: [["SMA 1", ...row]],
  ...more,
});

test("R16: more results than people who came, each result separately", () => {
  expect(findingsOf(session([180, 150, 151, 160]))).toEqual([
    ["R16", "error", "D2", { bound: 150, attended: true, found: 151 }],
    ["R16", "error", "E2", { bound: 150, attended: true, found: 160 }],
  ]);
});

test("R16: if nobody counted who came, half as much again as expected", () => {
  expect(findingsOf(session([100, null, 151, 150]))).toEqual([
    ["R16", "error", "D2", { bound: 100, attended: false, found: 151 }],
  ]);
});

test("R16: approximate attendance makes it a warning", () => {
  expect(byRule("R16", session([180, "sekitar 150", 151, 20]))).toEqual([
    ["R16", "warning", "D2", { bound: 150, attended: true, found: 151 }],
  ]);
});

test("everybody who came was recorded and got an IKD; more came than were expected", () => {
  expect(findingsOf(session([100, 140, 140, 140]))).toEqual([]);
  expect(findingsOf(session([null, null, 140, 140]))).toEqual([]);
  expect(findingsOf(session([100, 90, null, 0]))).toEqual([]);
});

test("tolerance, and a sheet without results or without bounds", () => {
  expect(findingsOf(session([180, 150, 151, 20], { settings: { tolerance: 1 } }))).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, hadir: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
  expect(findingsOf({ columns: { tempat: teks, rekam: jumlah }, relation, rows: [["A", 9]] })).toEqual([]);
});
