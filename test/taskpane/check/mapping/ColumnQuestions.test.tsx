import { screen, waitFor } from "@testing-library/react";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { MAPPING_KEY } from "../../../../src/reading/kept/keptMappings";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../../../src/workbook/workbook";
import { drawPane } from "../../drawPane";

const rows = [
  [45964, 5466, 0, 490, 4976, 1],
  [45965, 4976, 0, 480, 4400, 1],
];
const twice = () =>
  memoryWorkbook([sheetCells("Stok", [["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "PEMAKAIAN"], ...rows])]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("an ambiguous column is asked about at once, and the answer is used and stored", async () => {
  const book = twice();
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  expect(await screen.findByText("Yang mana kolom Dipakai?")).toBeTruthy();
  await user.click(await button('Kolom D: "DIPAKAI"'));
  await waitFor(() => expect(screen.queryByText("Yang mana kolom Dipakai?")).toBeNull());
  // 4,976 less 480 is 4,496.
  expect(await button(/^E3 Tertulis 4\.400/)).toBeTruthy();
  expect(await book.readSetting(MAPPING_KEY)).toContain('"dipakai":3');
  await user.click(await button("Periksa lagi"));
  expect(await button(/^E3 Tertulis 4\.400/)).toBeTruthy();
  expect(screen.queryByText("Yang mana kolom Dipakai?")).toBeNull();
});

test("a header that almost matches is offered", async () => {
  const book = memoryWorkbook([
    sheetCells("Stok", [
      ["TGL", "STOK AWAL", "DITERIMA", "DIPKAI", "SISA", "KET"],
      ...rows.map((row) => row.slice(0, 5)),
    ]),
  ]);
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  expect(await screen.findByText('"DIPKAI" mirip Dipakai.')).toBeTruthy();
  await user.click(await button("Pakai sebagai Dipakai"));
  expect(await button(/^E3 Tertulis 4\.400/)).toBeTruthy();
});

test("if the workbook stores no settings the choice holds for now, and the pane says so", async () => {
  const book = { ...twice(), writeSetting: () => Promise.reject(new WorkbookError("NOT_SUPPORTED")) };
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await user.click(await button('Kolom D: "DIPAKAI"'));
  expect(await screen.findByText(/belum dapat disimpan di buku kerja ini/)).toBeTruthy();
  expect(await button(/^E3 Tertulis 4\.400/)).toBeTruthy();
});
