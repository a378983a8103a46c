import { areaAddress, parseArea, type Area } from "../../../../src/core/cells/area";
import { isMisnamed, structuredArea } from "../../../../src/workbook/grid/calc/structured";

const area = parseArea("B3:E8") as Area;
const headers = ["Tanggal", "Stok awal", "Sisa [buah]", "Ket"];
const meant = (inside: string, more: { readonly totalRow?: boolean } = {}) => {
  const found = structuredArea(
    inside,
    { name: "Kartu", sheet: "s", area, headers, headerRow: true, totalRow: false, ...more },
    5,
  );
  return found && areaAddress(found);
};

test.each([
  ["Tanggal", "B4:B8"],
  ["stok  AWAL", "C4:C8"],
  ["Sisa '[buah']", "D4:D8"],
  ["", "B4:E8"],
  ["#All", "B3:E8"],
  ["#Headers", "B3:E3"],
  ["[#Headers],[Ket]", "E3"],
  ["[#Data],[Stok awal]:[Ket]", "C4:E8"],
  ["[#Headers],[#Data],[Ket]", "E3:E8"],
  ["@", "B6:E6"],
  ["@Ket", "E6"],
  ["@[Stok awal]", "C6"],
  ["[#This Row],[Tanggal]:[Stok awal]", "B6:C6"],
])("[%s] is %s", (inside, address) => {
  expect(meant(inside)).toBe(address);
});

test("a total row is not data", () => {
  expect(meant("Ket", { totalRow: true })).toBe("E4:E7");
  expect(meant("[#Totals],[Ket]", { totalRow: true })).toBe("E8");
});

test("a missing column is not guessed", () => {
  expect(meant("Rusak")).toBeUndefined();
});

test.each([
  ["Kartu", false],
  ["Kartu_2", true],
  ["Kartu.Stok", true],
])("the grid reads a table named %s differently from Excel: %j", (name, isElse) => {
  const table = { name, sheet: "s", area, headers, headerRow: true, totalRow: false };
  expect(isMisnamed(name, "Ket", table)).toBe(isElse);
});
