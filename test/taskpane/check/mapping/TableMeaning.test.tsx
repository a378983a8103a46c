import { screen, waitFor, within } from "@testing-library/react";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { MAPPING_KEY } from "../../../../src/reading/kept/keptMappings";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../../drawPane";

const rows = [
  [45964, 5466, 0, 490, 4976, 1],
  [45965, 4976, 0, 480, 4400, 1],
];
const book = () =>
  memoryWorkbook([sheetCells("Stok", [["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "CADANGAN"], ...rows])]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const openColumns = async (workbook = book()) => {
  const user = drawPane(workbook);
  await user.click(await button("Periksa lembar ini"));
  await user.click(await button(/^Dikenali dari/));
  return user;
};

test("every column of the sheet has its meaning, three likely ones beside it, and the rest one list away", async () => {
  const user = await openColumns();
  const lines = screen.getAllByRole("button", { name: /^Kolom [A-F]: / }).map(({ textContent }) => textContent);
  expect(lines).toEqual([
    'Kolom A: "TGL" Tanggal',
    'Kolom B: "STOK AWAL" Stok awal',
    'Kolom C: "DITERIMA" Diterima',
    'Kolom D: "DIPAKAI" Dipakai',
    'Kolom E: "SISA" Sisa',
    'Kolom F: "CADANGAN" tidak dibaca',
  ]);
  await user.click(await button(/^Kolom F: /));
  const choices = screen.getByRole("group", { name: 'Arti Kolom F: "CADANGAN"' });
  const names = within(choices)
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
  expect(names).toHaveLength(4);
  expect(names.at(-1)).toBe("Bukan bagian dari tabel");
  expect(within(choices).getByRole("combobox", { name: /^Arti lain/ })).toBeTruthy();
});

test("a column gets another meaning, the sheet is checked with it, and is recognised again on request", async () => {
  const workbook = book();
  const user = await openColumns(workbook);
  await user.click(await button(/^Kolom F: /));
  await user.selectOptions(screen.getByRole("combobox", { name: /^Arti lain/ }), "Dipakai");
  await waitFor(async () => expect(await workbook.readSetting(MAPPING_KEY)).toContain('"dipakai":5'));
  expect(await button('Kolom F: "CADANGAN" Dipakai')).toBeTruthy();
  await user.click(await button("Kenali ulang sendiri"));
  expect(await button('Kolom D: "DIPAKAI" Dipakai')).toBeTruthy();
});

test("a column outside the table is neither read nor listed as unread", async () => {
  const workbook = book();
  const user = await openColumns(workbook);
  expect(await button("1 kolom angka tidak dibaca")).toBeTruthy();
  await user.click(await button(/^Kolom F: /));
  await user.click(await button("Bukan bagian dari tabel"));
  await waitFor(() => expect(screen.queryByRole("button", { name: /tidak dibaca$/ })).toBeNull());
  expect(await button('Kolom F: "CADANGAN" bukan bagian dari tabel')).toBeTruthy();
});

test("a table is set to another kind, and its headers are read again", async () => {
  const workbook = memoryWorkbook([
    sheetCells("Stok", [
      ["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
      [45964, 20, 0, 4, 16],
      [45965, 16, 0, 3, 13],
    ]),
  ]);
  const user = await openColumns(workbook);
  const kind = screen.getByRole("combobox", { name: "Jenis tabel" });
  expect((kind as HTMLSelectElement).value).toBe("kartuStok");
  const other = "Ribbon dan film";
  await user.selectOptions(kind, other);
  expect(await screen.findByRole("heading", { name: other })).toBeTruthy();
  await user.click(await button("Periksa lagi"));
  expect(await screen.findByRole("heading", { name: other })).toBeTruthy();
});
