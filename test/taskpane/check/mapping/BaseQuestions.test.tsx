import { screen } from "@testing-library/react";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells } from "../../../../src/core/cells/sheetCells";
import { memoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { drawPane } from "../../drawPane";

const ROWS = 12;
const ODD = 7;
/** Percentages of all people under a header of wajib KTP, and one that follows nothing. */
const recap = sheetCells("Rekap", [
  ["REKAP PEREKAMAN KTP-EL"],
  [],
  ["KECAMATAN", "JUMLAH PENDUDUK", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM", "PERSENTASE"],
  ...Array.from({ length: ROWS }, (_none, i): Cell[] => {
    const [people, required, recorded] = [3_000 + 37 * i, 2_000 + 31 * i, 1_700 + 29 * i];
    const share = i === ODD ? 0.4321 : Math.round((recorded / people) * 10_000) / 10_000;
    return [`Kecamatan ${String.fromCharCode(65 + i)}a`, people, required, recorded, required - recorded, share];
  }),
]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const QUESTION = 'Persentase "PERSENTASE" dihitung dari apa?';

async function checked(book = memoryWorkbook([recap])) {
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await button("Periksa lagi");
  return { book, user };
}

test("one click sets the base of the percentages: the mass of findings goes, the odd one stays, and it is remembered", async () => {
  const { book, user } = await checked();
  expect(await screen.findByRole("group", { name: QUESTION })).toBeTruthy();
  expect(screen.getByText("2 perlu dilihat")).toBeTruthy();
  await user.click(await button('Dari "JUMLAH PENDUDUK"'));
  expect(await screen.findByText("1 perlu dilihat")).toBeTruthy();
  expect(screen.queryByRole("group", { name: QUESTION })).toBeNull();
  document.body.replaceChildren();
  await checked(book);
  expect(await screen.findByText("1 perlu dilihat")).toBeTruthy();
});

test("the other answer reports every one of them", async () => {
  const { user } = await checked();
  await user.click(await button('Dari "WAJIB KTP"'));
  expect(await screen.findByText(`${ROWS} perlu dilihat`)).toBeTruthy();
});
