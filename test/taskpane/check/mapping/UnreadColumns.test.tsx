import { screen, waitFor } from "@testing-library/react";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { MAPPING_KEY } from "../../../../src/reading/kept/keptMappings";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../../drawPane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("unread columns of figures are counted, named with their reason, and can be given a meaning that is stored", async () => {
  const book = memoryWorkbook([
    sheetCells("Rekap", [
      ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "KOLOM BIRU"],
      ["Timur", 100, 90, 10],
      ["Barat", 200, 180, 30],
    ]),
  ]);
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await user.click(await button("1 kolom angka tidak dibaca"));
  expect(await screen.findByText('Kolom D: "KOLOM BIRU"')).toBeTruthy();
  expect(screen.getByText('Kata "KOLOM" pada judulnya belum dikenal.')).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: /^Arti/ }), "Belum rekam");
  await waitFor(async () => expect(await book.readSetting(MAPPING_KEY)).toContain('"belum":3'));
  // 200 less 180 is 20.
  expect(await button(/^D3 Tertulis 30/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /tidak dibaca/ })).toBeNull();
});
