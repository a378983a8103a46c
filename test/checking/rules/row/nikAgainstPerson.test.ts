import type { Cell } from "../../../../src/core/cells/cell";
import daftarByName from "../../../../src/sheets/daftarByName";
import { kodeWilayah, nik } from "../../../../src/sheets/types";
import { tanggal } from "../../../../src/sheets/columnType";
import { byRule, day, type BenchSheet } from "../bench";

const [MAN, WOMAN] = ["3301010101010001", "3301014202010002"];
const BORN = { man: day(1901, 1, 1), woman: day(1901, 2, 2) };

const list = (...rows: readonly (readonly Cell[])[]): BenchSheet => ({
  columns: { nik, jk: daftarByName.columns["jk"]!, lahir: tanggal, kode: kodeWilayah },
  relation: { relation: "PERSON", nik: "nik", sex: "jk", birth: "lahir", code: "kode" },
  rows,
});
const told = (...rows: readonly (readonly Cell[])[]) =>
  byRule("C25", list(...rows)).map(([, severity, cell, detail]) => [severity, cell, detail]);
const right: readonly Cell[] = [MAN, "L", BORN.man, "330101"];
const wrong: readonly Cell[] = [MAN, "P", BORN.man, "330101"];

test("C25: a man's NIK for a woman, a woman's for a man, and another birth date", () => {
  expect(told([MAN, "P", null, null], right, right, right, [WOMAN, "L", null, null])).toEqual([
    ["warning", "B2", { about: "sex", isMost: false }],
    ["warning", "B6", { about: "sex", isMost: false }],
  ]);
  expect(told([WOMAN, "perempuan", BORN.woman + 1, null])).toEqual([
    ["warning", "C2", { about: "birth", isMost: false }],
  ]);
});

test("a row that agrees, one without a NIK and one with an invalid NIK are not reported", () => {
  expect(told(right, [WOMAN, "P", BORN.woman, "3301014001"], [null, "P", BORN.man, "330101"])).toEqual([]);
  expect(told(["33010101010100", "P", BORN.woman, "330101"])).toEqual([]);
});

test("a NIK has no century, and another rule covers swapped day and month", () => {
  expect(told(["3301010504010001", "L", day(2001, 4, 5), null])).toEqual([]);
  expect(told(["3301010504010001", "L", day(1901, 5, 4), null])).toEqual([]);
  expect(told(["3301010504010001", "L", day(1902, 5, 4), null])).toHaveLength(1);
});

test("two of four rows may be wrong; with three it is the column, reported once", () => {
  expect(told(wrong, wrong, right, right)).toHaveLength(2);
  expect(told(wrong, wrong, wrong, right)).toEqual([["warning", "B2", { about: "sex", isMost: true }]]);
  expect(told(wrong, wrong, wrong)).toHaveLength(3);
});

test("a NIK of another district is a note if three of four rows agree, and nothing if fewer do", () => {
  const moved: readonly Cell[] = [MAN, "L", BORN.man, "330102"];
  expect(told(right, right, right, moved)).toEqual([["info", "D5", { about: "area", isMost: false }]]);
  expect(told(right, right, moved)).toEqual([]);
  expect(told(right, right, moved, moved)).toEqual([]);
  expect(told(right, right, right, [MAN, "L", BORN.man, "3301"])).toEqual([]);
});
