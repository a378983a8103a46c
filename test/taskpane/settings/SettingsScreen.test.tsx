import { readdirSync } from "node:fs";
import { screen } from "@testing-library/react";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { SETTINGS_KEY, settingsFromText } from "../../../src/summary/kept/officeSettings";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError } from "../../../src/workbook/workbook";
import { drawPane, fill } from "../drawPane";

const book = () => memoryWorkbook([sheetCells("Stok", [["TGL"]])]);
const kept = async (of: MemoryWorkbook) => settingsFromText(await of.readSetting(SETTINGS_KEY));
async function openSettings(of: Parameters<typeof drawPane>[0]) {
  const user = drawPane(of);
  await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await screen.findByRole("heading", { name: "Pengaturan" });
  return user;
}

test("half a delivery stays on the screen, a whole one is kept in the workbook", async () => {
  const of = book();
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: /^Kiriman blanko/ }));
  await fill(user, screen.getByLabelText("Kiriman berikutnya, tanggal"), "9 Sep 2026");
  await user.tab();
  expect((await kept(of)).receipt).toBeUndefined();
  await fill(user, screen.getByLabelText("Kiriman berikutnya, keping"), "3.500");
  await user.tab();
  expect(await screen.findByText("Tersimpan di buku kerja ini.")).toBeTruthy();
  expect((await kept(of)).receipt).toEqual({ day: 46274, cards: 3500 });
  expect(screen.getByText("3.500 keping 9 Sep 2026")).toBeTruthy();
});

test("cover, pack and spoilage are kept, and what is emptied is forgotten", async () => {
  const of = book();
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: /^Permintaan dan cetak/ }));
  await fill(user, screen.getByLabelText(/^Kiriman harus cukup/), "40");
  await fill(user, screen.getByLabelText(/^Isi satu dus/), "500");
  await fill(user, screen.getByLabelText(/^Bagian yang rusak/), "100%");
  await user.tab();
  expect(screen.getByText(/sampai di bawah 100/)).toBeTruthy();
  expect(await kept(of)).toMatchObject({ counts: { coverDays: 40, pack: 500 }, spoiled: undefined });
  expect(screen.getByText("cukup 40 hari kerja; dus 500")).toBeTruthy();
  await user.clear(screen.getByLabelText(/^Isi satu dus/));
  await user.tab();
  expect((await kept(of)).counts).toEqual({ coverDays: 40 });
});

test("an event needs its days and how much more; one that ends before it begins is refused", async () => {
  const of = book();
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: /^Pemilu dan agenda/ }));
  await user.selectOptions(screen.getByLabelText("Agenda berikutnya"), "Pilkades");
  await fill(user, screen.getByLabelText("Mulai"), "10 Des 2026");
  await fill(user, screen.getByLabelText("Selesai"), "1 Des 2026");
  await fill(user, screen.getByLabelText("Pemakaian menjadi berapa kali"), "2");
  await user.tab();
  expect(screen.getByText("Selesai tidak boleh sebelum mulai.")).toBeTruthy();
  expect((await kept(of)).event).toBeUndefined();
  await user.clear(screen.getByLabelText("Selesai"));
  await fill(user, screen.getByLabelText("Selesai"), "20 Des 2026");
  await user.tab();
  expect((await kept(of)).event).toEqual({ name: "Pilkades", from: 46366, to: 46376, factor: 2 });
});

test("what was kept is shown, and a choice of language turns the pane at once", async () => {
  const of = book();
  await of.writeSetting(SETTINGS_KEY, '{"version":1,"week":"1111110","daysOff":[46274]}');
  const user = await openSettings(of);
  expect(await screen.findByText("Senin–Sabtu, 1 libur sendiri")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Bahasa/ }));
  await user.selectOptions(screen.getByLabelText("Bahasa panel"), "en");
  expect(screen.getByRole("heading", { name: "Settings" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(await kept(of)).toMatchObject({ language: "en", week: "1111110", daysOff: [46274] });
});

test("an Excel that keeps no settings says so, and they hold meanwhile", async () => {
  const of = { ...book(), writeSetting: () => Promise.reject(new WorkbookError("NOT_SUPPORTED")) };
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: /^Kiriman blanko/ }));
  await user.click(screen.getByLabelText("Stok blanko provinsi kosong"));
  expect(await screen.findByText(/tidak dapat menyimpan pengaturan/)).toBeTruthy();
  expect((screen.getByLabelText("Stok blanko provinsi kosong") as HTMLInputElement).checked).toBe(true);
});

test("an Excel that lacks abilities says which, why, and what to do instead", async () => {
  const old = memoryWorkbook([], { abilities: { customFunctions: false, marks: false } });
  const user = await openSettings(old);
  await user.click(screen.getByRole("button", { name: "Yang belum bisa di Excel ini" }));
  expect(screen.getByText(/perlu Excel 2021, Microsoft 365/)).toBeTruthy();
  expect(screen.getByText(/Temuan tetap dapat dibuka/)).toBeTruthy();
});

test("formulas are entered again on every sheet and put back on request", async () => {
  const broken = (name: string) =>
    sheetCells(name, [[{ error: "#NAME?" }]], { formula: () => "_xldudf_DUKCAPIL_REKAM_SISA(1,2)" });
  const of = memoryWorkbook([broken("A"), broken("B")]);
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: "Fungsi tidak muncul?" }));
  await user.click(screen.getByRole("button", { name: "Masukkan ulang rumus" }));
  expect(await screen.findByText("2 rumus dimasukkan ulang.")).toBeTruthy();
  expect((await of.readSheet("B")).formula(0, 0)).toBe("DUKCAPIL.REKAM_SISA(1,2)");
  await user.click(screen.getByRole("button", { name: "Batalkan" }));
  expect(await screen.findByText("2 rumus dikembalikan.")).toBeTruthy();
  expect((await of.readSheet("A")).formula(0, 0)).toBe("_xldudf_DUKCAPIL_REKAM_SISA(1,2)");
});

const broken = (name: string) =>
  sheetCells(name, [[{ error: "#NAME?" }]], { formula: () => "_xldudf_DUKCAPIL_REKAM_SISA(1,2)" });

test("formulas that show no result are said without being asked, and entered again from there", async () => {
  const of = memoryWorkbook([broken("A"), broken("B")]);
  const user = drawPane(of);
  expect(await screen.findByText("2 rumus belum dihitung.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hitung sekarang" }));
  expect(await screen.findByText("2 rumus dimasukkan ulang.")).toBeTruthy();
  expect((await of.readSheet("B")).formula(0, 0)).toBe("DUKCAPIL.REKAM_SISA(1,2)");
  await user.click(screen.getByRole("button", { name: "Tutup" }));
  expect(screen.queryByText("2 rumus dimasukkan ulang.")).toBeNull();
});

test("formulas that a password keeps are counted, with what to do", async () => {
  const of = memoryWorkbook([broken("A"), broken("Ringkasan")], { protectedSheets: ["Ringkasan"] });
  const user = await openSettings(of);
  await user.click(screen.getByRole("button", { name: "Fungsi tidak muncul?" }));
  await user.click(screen.getByRole("button", { name: "Masukkan ulang rumus" }));
  expect(await screen.findByText(/^1 rumus dimasukkan ulang\. 1 rumus tetap, karena lembar "Ringkasan"/)).toBeTruthy();
});

test("where all formulas show their results there is no light", async () => {
  drawPane(memoryWorkbook([sheetCells("A", [[1]])]));
  await screen.findByRole("button", { name: "Periksa lembar ini" });
  expect(screen.queryByText(/belum dihitung/)).toBeNull();
});

test("the functions may come with the workbook, where Excel offers it", async () => {
  const turned: boolean[] = [];
  const startup = { isOn: () => Promise.resolve(false), turn: async (on: boolean) => void turned.push(on) };
  const user = await openSettings({ ...book(), startup });
  await user.click(screen.getByRole("button", { name: "Fungsi tidak muncul?" }));
  await user.click(screen.getByRole("checkbox", { name: "Muat fungsi bersama buku kerja ini" }));
  expect(turned).toEqual([true]);
});

test("guides are offered where they stand beside the page, and each is there", async () => {
  const user = await openSettings({ ...book(), guides: "panduan" });
  await user.click(screen.getByRole("button", { name: /^Panduan dan bahan pelatihan/ }));
  const links = screen.getAllByRole("link").map((link) => link.getAttribute("href") ?? "");
  expect(links.length).toBe(5);
  const docs = readdirSync("docs").map((file) => file.replace(/md$/, "html"));
  expect(links.filter((link) => !docs.includes(link.replace("panduan/", "")))).toEqual([]);
});

test("where no guides stand beside the page none are offered", async () => {
  await openSettings(book());
  expect(screen.queryByRole("button", { name: /^Panduan dan bahan pelatihan/ })).toBeNull();
});
