import { screen, waitFor } from "@testing-library/react";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../../drawPane";

const ROWS = 8;
const AREAS = "ABCDEFGH";

/** Under BELUM REKAM stands what is not yet printed. */
const recap = sheetCells("Rekap", [
  ["REKAP PEREKAMAN DAN PENCETAKAN KTP-EL"],
  [],
  ["KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "SUDAH CETAK", "BELUM REKAM"],
  ...Array.from({ length: ROWS }, (_none, i): Cell[] => {
    const [required, recorded, printed] = [2_000 + 31 * i, 1_700 + 29 * i, 1_650 + 23 * i];
    return [`Kecamatan ${AREAS.charAt(i)}a`, required, recorded, printed, recorded - printed];
  }),
]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const QUESTION = 'Kolom "BELUM REKAM" tidak cocok dengan kolom lain. Apa isinya?';

async function checked(book = memoryWorkbook([recap])) {
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await button("Periksa lagi");
  return { book, user };
}

test("a column that most rows contradict is one finding, and one click says what its figures are", async () => {
  const { book, user } = await checked();
  expect(await screen.findByRole("group", { name: QUESTION })).toBeTruthy();
  expect(screen.getByText("1 perlu dilihat")).toBeTruthy();
  await user.click(await button("Belum cetak"));
  await waitFor(() => expect(screen.queryByRole("group", { name: QUESTION })).toBeNull());
  expect(screen.queryByText("1 perlu dilihat")).toBeNull();
  document.body.replaceChildren();
  await checked(book);
  expect(screen.queryByRole("group", { name: QUESTION })).toBeNull();
});

test("where it is what its header says, every row is told", async () => {
  const { user } = await checked();
  await user.click(await button('Memang "Belum rekam"'));
  expect(await screen.findByText(`${ROWS} salah`)).toBeTruthy();
});

test("a column that is no part of the table is asked about no more", async () => {
  const { user } = await checked();
  await user.click(await button("Bukan bagian tabel ini"));
  await waitFor(() => expect(screen.queryByRole("group", { name: QUESTION })).toBeNull());
});
