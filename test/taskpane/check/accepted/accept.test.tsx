import { act, screen, waitFor } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { offices } from "../../../known/offices/offices";
import { acceptancesFromText, ACCEPTED_KEY } from "../../../../src/checking/accepted/keptAcceptances";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryWorkbook } from "../../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../../../src/workbook/workbook";
import { drawPane, fill } from "../../drawPane";

const kaur = offices.find(({ name }) => name === "Kaur") as SheetCells;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const kept = async (book: MemoryWorkbook) => acceptancesFromText(await book.readSetting(ACCEPTED_KEY));

beforeEach(() => window.localStorage.clear());

async function checked(book: MemoryWorkbook): Promise<UserEvent> {
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  await button("Periksa lagi");
  return user;
}

async function accept(user: UserEvent, by = "Bu Rina"): Promise<void> {
  await screen.findByRole("heading", { name: /^Terima \d+ temuan/ });
  await fill(user, screen.getByRole("textbox", { name: /^Nama yang menerima/ }), by);
  await user.click(await button("Terima"));
}

test("a finding accepted with a reason and a name no longer counts, and is listed with both", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button("Terima dengan alasan"));
  expect(await screen.findByText(/^G26: Tertulis 5\.200, hitungan 4\.500/)).toBeTruthy();
  await user.click(screen.getByRole("radio", { name: "Menunggu data atau jawaban" }));
  await fill(user, screen.getByRole("textbox", { name: "Keterangan" }), "BAST November menyusul");
  await accept(user);
  expect(await screen.findByText("1 temuan diterima.")).toBeTruthy();
  expect(screen.queryByText("1 salah")).toBeNull();
  expect(screen.getByText("3 perlu dilihat")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Diterima (1)" }));
  expect(
    screen.getByText(/^Menunggu data atau jawaban: BAST November menyusul \(Bu Rina, \d+ \w+ \d{4}\)$/),
  ).toBeTruthy();
  expect(await kept(book)).toMatchObject([{ acceptance: { reason: "WAITING", by: "Bu Rina" } }]);
});

test("another person who opens the workbook later sees it and can take it back", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button("Terima dengan alasan"));
  await accept(user);
  await screen.findByText("1 temuan diterima.");
  const later = memoryWorkbook([kaur]);
  await later.writeSetting(ACCEPTED_KEY, (await book.readSetting(ACCEPTED_KEY)) ?? "");
  document.body.replaceChildren();
  const second = await checked(later);
  await second.click(await button("Diterima (1)"));
  await second.click(await button("Batalkan penerimaan"));
  expect(await screen.findByText("1 temuan dihitung lagi.")).toBeTruthy();
  expect(screen.getByText("1 salah")).toBeTruthy();
  expect(await kept(later)).toEqual([]);
});

test("it reopens when the figure changes, and the next click clears the corrected one", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button("Terima dengan alasan"));
  await accept(user);
  await screen.findByText("1 temuan diterima.");
  act(() => book.type({ sheet: "Kaur", row: 25, column: 6 }, 5_300));
  expect(await screen.findByText("1 salah")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Diterima (1)" })).toBeNull();
  act(() => book.type({ sheet: "Kaur", row: 25, column: 6 }, 4_500));
  await waitFor(() => expect(screen.queryByText("1 salah")).toBeNull());
  await user.click(await button(/Angka tersimpan sebagai teks/));
  await user.click(await button("Terima 2 temuan dengan alasan"));
  await accept(user);
  await screen.findByText("2 temuan diterima.");
  expect((await kept(book)).map(({ key }) => key[3])).toEqual(["C02", "C02"]);
});

test("a reason of one's own needs words, and a NIK is accepted nowhere", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button("Terima dengan alasan"));
  await user.click(await screen.findByRole("radio", { name: "Alasan lain" }));
  await user.click(await button("Terima"));
  expect(screen.getByText("Tulis alasannya.")).toBeTruthy();
  expect(screen.getByText("Tulis nama yang menerima.")).toBeTruthy();
  await fill(user, screen.getByRole("textbox", { name: /^Keterangan/ }), "atas nama 1702014101040002");
  expect(screen.getByText("Jangan tulis NIK atau nomor sepanjang itu di sini.")).toBeTruthy();
  await user.click(await button("Batal"));
  expect(await kept(book)).toEqual([]);
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Terima dengan alasan"));
});

test("one finding of a group is accepted alone, from the current one", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button(/Angka tersimpan sebagai teks/));
  await user.click(await button(/^G12 /));
  const offers = screen.getAllByRole("button", { name: "Terima dengan alasan" });
  await user.click(offers[offers.length - 1] as HTMLElement);
  await accept(user);
  await screen.findByText("1 temuan diterima.");
  expect((await kept(book)).map(({ key }) => key[3])).toEqual(["C02"]);
  expect(screen.getByText("2 perlu dilihat")).toBeTruthy();
});

test("a row without a key is said not to be acceptable", async () => {
  const cells: Cell[][] = [
    ["NO", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"],
    [1, 500, 0, 10, 490],
    [2, 490, 0, 10, 487],
  ];
  const user = await checked(memoryWorkbook([sheetCells("Stok", cells)]));
  await user.click(await button("Terima dengan alasan"));
  expect(await screen.findByText(/^1 temuan tidak dapat diterima: barisnya tidak punya tanggal/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Terima" })).toBeNull();
});

test("if the workbook stores nothing it holds for now, and the pane says so", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked({ ...book, writeSetting: () => Promise.reject(new WorkbookError("NOT_SUPPORTED")) });
  await user.click(await button("Terima dengan alasan"));
  await accept(user);
  expect(await screen.findByText(/Penerimaan berlaku sekarang, tetapi belum dapat disimpan/)).toBeTruthy();
  expect(screen.queryByText("1 salah")).toBeNull();
});

test("the report sheet lists what was accepted, with the reason, below the open findings", async () => {
  const book = memoryWorkbook([kaur]);
  const user = await checked(book);
  await user.click(await button("Terima dengan alasan"));
  await accept(user);
  await screen.findByText("1 temuan diterima.");
  await user.click(await button("Buat lembar laporan"));
  await screen.findByText(/sudah dibuat di ujung buku kerja/);
  const { cells } = await book.readSheet("Hasil Periksa");
  const at = cells.findIndex((row) => row[0] === "Diterima dengan alasan");
  expect(at).toBeGreaterThan(0);
  expect(cells[at + 1]?.[0]).toBe("G26");
  expect(cells[at + 1]?.[4]).toMatch(/^Sudah dicek, angkanya memang demikian \(Bu Rina, /);
});

test("all sheets in one click: the line counts accepted findings separately", async () => {
  const book = memoryWorkbook([kaur, sheetCells("Lain", [["rapat"]])]);
  const user = drawPane(book);
  await user.click(await button("Periksa semua lembar"));
  await user.click(await button("Terima dengan alasan"));
  await accept(user);
  await waitFor(async () => expect((await button(/^Kaur /)).textContent).toMatch(/3 perlu dilihat, 1 diterima$/));
});
