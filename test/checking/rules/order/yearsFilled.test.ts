import { jumlah, teks } from "../../../../src/sheets/columnType";
import { tahun } from "../../../../src/sheets/types";
import { byRule } from "../bench";

const NAMES = ["Curup", "Kota", "Padang", "Sindang", "Selupu", "Bermani", "Ulu", "Merigi"];
const told = (years: readonly number[], names: readonly string[] = NAMES) =>
  byRule("X16", {
    columns: { tahun, wilayah: teks, rekam: jumlah },
    relation: { relation: "KEY", columns: ["tahun", "wilayah"] },
    rows: years.map((year, i) => [year, names[i % names.length] as string, 500 + 7 * i]),
  }).map(([, severity, cell, detail]) => [severity, cell, detail]);

test("X16: years that rise from area to area are reported once, with the first and the last", () => {
  expect(told([2021, 2022, 2023, 2024, 2025, 2061])).toEqual([["warning", "A3", { first: 2021, last: 2061 }]]);
});

test("three steps of one year are enough, two are not", () => {
  expect(told([2021, 2022, 2023, 2024])).toHaveLength(1);
  expect(told([2021, 2022, 2023])).toEqual([]);
  expect(told([2021, 2022, 2023, 2061])).toEqual([]);
});

test("a run through half of the rows is reported, through fewer it is not", () => {
  expect(told([2021, 2022, 2023, 2024, 2024, 2024])).toHaveLength(1);
  expect(told([2021, 2022, 2023, 2024, 2024, 2024, 2024])).toEqual([]);
});

test("one area through the years, and areas year by year, are right", () => {
  expect(told([2019, 2020, 2021, 2022, 2023], ["Curup"])).toEqual([]);
  expect(told([2021, 2021, 2022, 2022, 2023, 2023, 2024, 2024], ["Curup", "Kota"])).toEqual([]);
  expect(told([2025, 2025, 2025, 2025])).toEqual([]);
});
