import type { Cell } from "../../src/core/cells/cell";
import type { ColumnType } from "../../src/sheets/columnType";
import { jumlah, kategori, persen, tanggal, teks } from "../../src/sheets/columnType";
import { nik } from "../../src/sheets/types";
import { STATE, type TableColumn } from "../../src/reading/table";
import { cellsOfType, checkedBench, findingsOf, type BenchSheet } from "../checking/rules/bench";

/** The column of one type, read. */
function read(type: ColumnType, cells: readonly Cell[], more: Partial<BenchSheet> = {}): TableColumn {
  return checkedBench(cellsOfType(type, cells, more)).table.columns.get("isi") as TableColumn;
}

/** What rules see of a column: a figure or word per row, and the state of the cell. */
function seen(column: TableColumn) {
  return [...column.states].map((state, i) => {
    const value = column.values[i] as number;
    const names = Object.entries(STATE).find(([, number]) => number === state) ?? [""];
    const meaning = column.definition.type.stored === "word" ? column.words[value] : value;
    return state === STATE.VALUE || state === STATE.APPROXIMATE ? [names[0], meaning] : [names[0]];
  });
}

test("figures with their meaning, blanks, approximations and unreadable cells", () => {
  expect(
    seen(read(jumlah, [500, 0, "4.091", 4.091, "1O5", "± 500", null, "-", "habis", { error: "#REF!" }, -3])),
  ).toEqual([
    ["VALUE", 500],
    ["VALUE", 0],
    ["VALUE", 4091],
    ["VALUE", 4091],
    ["VALUE", 105],
    ["APPROXIMATE", 500],
    ["BLANK"],
    ["BLANK"],
    ["UNREADABLE"],
    ["UNREADABLE"],
    ["VALUE", -3],
  ]);
});

test("a part of a card is kept as it is", () => {
  expect(seen(read(jumlah, [12.5]))).toEqual([["VALUE", 12.5]]);
});

test("days without their time of day, in words or not", () => {
  expect(seen(read(tanggal, [45964, 45964.7, "3 November 2025", "November", null]))).toEqual([
    ["VALUE", 45964],
    ["VALUE", 45964],
    ["VALUE", 45964],
    ["UNREADABLE"],
    ["BLANK"],
  ]);
});

test("words are numbered as first met, regardless of case and hidden characters", () => {
  const column = read(teks, ["Dinas", "Sukamaju", "DINAS", "Dinas\u00a0", null, "Dinas", { error: "#N/A" }]);
  expect([...column.values].slice(0, 4)).toEqual([0, 1, 0, 0]);
  expect(column.words).toEqual(["Dinas", "Sukamaju"]);
  expect(seen(column).map(([state]) => state)).toEqual([
    "VALUE",
    "VALUE",
    "VALUE",
    "VALUE",
    "BLANK",
    "VALUE",
    "UNREADABLE",
  ]);
});

test("words of a closed list by their meaning", () => {
  const status = kategori(["normal", "tutup"], { libur: "tutup" });
  expect(seen(read(status, ["Normal", "libur", "TUTUP", "tuttup"]))).toEqual([
    ["VALUE", "normal"],
    ["VALUE", "tutup"],
    ["VALUE", "tutup"],
    ["UNREADABLE"],
  ]);
});

test("percentages as shares on either scale", () => {
  expect(seen(read(persen, [0.952, "95,2%", 0])).slice(0, 2)).toEqual([
    ["VALUE", 0.952],
    ["VALUE", 0.952],
  ]);
  expect(seen(read(persen, [95.2, 94, "95,2%"]))[0]).toEqual(["VALUE", 0.952]);
});

test("a row without the data role is skipped, but a total's figures are read", () => {
  const rows = [[45964, 1, 5], [], ["JUMLAH", 1, "5 keping"], ["Catatan: belum final"]];
  const { table } = checkedBench(cellsOfType(jumlah, [], { rows }));
  expect(seen(table.columns.get("isi") as TableColumn)).toEqual([["VALUE", 5], ["SKIPPED"], ["VALUE", 5], ["SKIPPED"]]);
  expect(seen(table.columns.get("hari") as TableColumn)).toEqual([
    ["VALUE", 45964],
    ["SKIPPED"],
    ["SKIPPED"],
    ["SKIPPED"],
  ]);
});

describe("merged cells", () => {
  test("hold their value in every row under them", () => {
    expect(seen(read(teks, ["Dinas", null, null, "Sukamaju", null], { merges: ["C2:C4", "C5:C6"] }))).toEqual([
      ["VALUE", "Dinas"],
      ["VALUE", "Dinas"],
      ["VALUE", "Dinas"],
      ["VALUE", "Sukamaju"],
      ["VALUE", "Sukamaju"],
    ]);
  });

  test("are doubted once, where they stand", () => {
    const status = kategori(["normal", "tutup"]);
    expect(findingsOf(cellsOfType(status, ["tuttup", null, null, "tutup"], { merges: ["C2:C4"] }))).toMatchObject([
      ["C16", "warning", "C2", { found: "tuttup", nearest: "tutup" }],
    ]);
    expect(findingsOf(cellsOfType(tanggal, ["3 November 2025", null], { merges: ["C2:C3"] }))).toMatchObject([
      ["C10", "warning", "C2", { doubt: "TEXT_DATE" }],
    ]);
    expect(findingsOf(cellsOfType(jumlah, ["-", null], { merges: ["C2:C3"] }))).toMatchObject([
      ["C19", "info", "C2", {}],
    ]);
  });
});

test("no finding repeats an identity number", () => {
  const lines = findingsOf(cellsOfType(nik, ["33010101010100O1", "9901010101010001"]));
  expect(lines).toHaveLength(2);
});
