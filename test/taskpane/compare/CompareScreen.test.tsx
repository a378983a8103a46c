import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import type { Cell } from "../../../src/core/cells/cell";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../drawPane";

// Browsers have it; jsdom does not.
Object.assign(globalThis, { TextDecoder });

const recap = (name: string, ...rows: readonly (readonly Cell[])[]) =>
  sheetCells(name, [["REKAP PEREKAMAN KTP-EL"], [], ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM"], ...rows]);
const jan = recap("Jan", ["Curup", 9000, 8204], ["Kota", 8000, 7000], ["Selatan", 100, 50]);
const feb = recap("Feb", ["Kota", 8000, 7020], ["Curup", 9000, 8120]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });

async function opened(...sheets: readonly ReturnType<typeof recap>[]) {
  const book = memoryWorkbook(sheets);
  const user = drawPane(book);
  await user.click(await button("Bandingkan dengan laporan lain"));
  return { book, user };
}

test("two sheets: falls first, one click from their cells, by keyboard alone", async () => {
  const { book, user } = await opened(jan, feb);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Laporan yang lama" }), "Jan");
  await user.selectOptions(screen.getByRole("combobox", { name: "Laporan yang baru" }), "Feb");
  (await button("Bandingkan")).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("2 perlu dilihat.")).toBeTruthy();
  expect(await screen.findByRole("heading", { name: '"Jan" → "Feb"' })).toBeTruthy();
  const fell = await button(/^C5\s*Curup, SUDAH REKAM: 8\.204 → 8\.120 \(-84, -1%\): angka kumulatif turun/);
  fell.focus();
  await user.keyboard("{Enter}");
  expect(await book.selection()).toMatchObject({ sheet: "Feb", area: { row: 4, column: 2 } });
  await user.click(await button(/^Selatan \(A6 di yang lama\): tidak ada lagi/));
  expect(await book.selection()).toMatchObject({ sheet: "Jan", area: { row: 5, column: 0 } });
  await user.click(await button("Perubahan lain (1)"));
  expect(await button(/Kota, SUDAH REKAM: 7\.000 → 7\.020/)).toBeTruthy();
});

test("the comparison as a sheet, its counts as numbers", async () => {
  const { book, user } = await opened(jan, feb);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Laporan yang lama" }), "Jan");
  await user.selectOptions(screen.getByRole("combobox", { name: "Laporan yang baru" }), "Feb");
  await user.click(await button("Bandingkan"));
  await user.click(await button("Tulis ke lembar baru"));
  expect(await screen.findByText('Ditulis di lembar "Perbandingan".')).toBeTruthy();
  const { cells } = await book.readSheet("Perbandingan");
  expect(cells[0]).toEqual(['Bandingkan dua laporan: "Jan" → "Feb"']);
  expect(cells[3]).toEqual(["Hal", "Sel", "Baris", "Kolom", "Lama", "Baru", "Selisih", "Catatan"]);
  expect(cells[4]?.slice(0, 7)).toEqual(["Perlu dilihat", "C5", "Curup", "SUDAH REKAM", 8204, 8120, -84]);
});

test("another file as the earlier report, read locally; its cells are named without links", async () => {
  const { user } = await opened(feb);
  const text = ["REKAP PEREKAMAN KTP-EL", "", "KECAMATAN;WAJIB KTP;SUDAH REKAM", "Curup;9000;8204", "Utara;10;5"].join(
    "\n",
  );
  const file = new File([text], "jan.csv", { type: "text/csv" });
  file.arrayBuffer = () => Promise.resolve(new TextEncoder().encode(text).buffer as ArrayBuffer);
  await user.upload(await screen.findByLabelText(/^Berkas lain sebagai yang lama/, { selector: "input" }), file);
  expect(await screen.findByRole("heading", { name: '"jan.csv" → buku kerja ini' })).toBeTruthy();
  expect(screen.getByText(/^Utara \(A5 di yang lama\): tidak ada lagi/).closest("button")).toBeNull();
});

test("a side without a known table is named, and the form stays", async () => {
  const { user } = await opened(
    sheetCells("Catatan", [
      ["catatan", "isi"],
      ["a", "b"],
    ]),
    feb,
  );
  await user.selectOptions(await screen.findByRole("combobox", { name: "Laporan yang lama" }), "Catatan");
  await user.selectOptions(screen.getByRole("combobox", { name: "Laporan yang baru" }), "Feb");
  await user.click(await button("Bandingkan"));
  expect(await screen.findByText(/"Catatan": tidak ada tabel yang dikenal/)).toBeTruthy();
  await user.click(await button("Kembali"));
  expect(await button("Periksa lembar ini")).toBeTruthy();
});
