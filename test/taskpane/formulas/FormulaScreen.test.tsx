import { act, screen, within } from "@testing-library/react";
import { sheetCells } from "../../../src/core/cells/sheetCells";
import { offices } from "../../known/offices/offices";
import { memoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { drawPane, fill, openFunction } from "../drawPane";

const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
/** Where formulas of ours can be entered, they can be copied. */
const withFormulas = { abilities: { customFunctions: true } };
const result = () => screen.getByRole("region", { name: "Hasil" });

test("Pagar Alam has 4.101 people left to record, typed as the office writes its figures", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "104.229");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "108.330");
  expect(await within(result()).findByText("4.101 jiwa")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Cara menghitung" }));
  expect(screen.getByText("108.330 − 104.229")).toBeTruthy();
});

test("the formula is copied for Indonesian settings, and the pane says so", async () => {
  const user = drawPane(memoryWorkbook(offices, withFormulas));
  await openFunction(user, "REKAM_SISA");
  await user.click(screen.getByRole("button", { name: "Coba contoh" }));
  await user.click(await screen.findByRole("button", { name: "Salin rumus" }));
  expect(await screen.findByText(/^Rumus tersalin/)).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe("=DUKCAPIL.REKAM_SISA(104229;108330)");
});

test("where the clipboard is refused, the formula stands selected for Ctrl+C", async () => {
  const user = drawPane(memoryWorkbook(offices, withFormulas));
  await openFunction(user, "REKAM_SISA");
  await user.click(screen.getByRole("button", { name: "Coba contoh" }));
  jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  await user.click(await screen.findByRole("button", { name: "Salin rumus" }));
  expect(await screen.findByText(/tekan Ctrl\+C/)).toBeTruthy();
  expect(window.getSelection()?.toString()).toBe("=DUKCAPIL.REKAM_SISA(104229;108330)");
});

test("a doubtful figure is explained at its own field, and no formula is offered with it", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "104,229");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "108330");
  expect(await screen.findByText(/"104,229" dapat berarti 104\.229 atau 104,229/)).toBeTruthy();
  expect(screen.getByRole("textbox", { name: /^Rekam/ }).getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("textbox", { name: /^Wajib/ }).getAttribute("aria-invalid")).toBeNull();
  expect(screen.queryByRole("button", { name: "Salin rumus" })).toBeNull();
});

test("selected cells fill a field with their address, and the answer follows the sheet", async () => {
  const book = memoryWorkbook([sheetCells("Rekap 2022", [[104229, 108330]])], withFormulas);
  const user = drawPane(book);
  await openFunction(user, "REKAM_SISA");
  await user.click(screen.getByRole("button", { name: "Pakai sel terpilih untuk Rekam" }));
  act(() => book.setSelection({ sheet: "Rekap 2022", area: cell(0, 1) }));
  await user.click(screen.getByRole("button", { name: "Pakai sel terpilih untuk Wajib" }));
  expect((screen.getByRole("textbox", { name: /^Wajib/ }) as HTMLInputElement).value).toBe("'Rekap 2022'!B1");
  expect(await within(result()).findByText("4.101 jiwa")).toBeTruthy();
  act(() => book.type({ sheet: "Rekap 2022", row: 0, column: 0 }, 108000));
  expect(await within(result()).findByText("330 jiwa")).toBeTruthy();
  expect(screen.getByText(/REKAM_SISA\(/).textContent).toBe("=DUKCAPIL.REKAM_SISA('Rekap 2022'!A1;'Rekap 2022'!B1)");
});

test("an address on a sheet that is gone is explained at its field", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "Lama!B4");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "100");
  expect(await screen.findByText(/Lembar itu tidak ada lagi/)).toBeTruthy();
});

test("a range gives one result per row, numbered as the sheet is, each row with its own refusal", async () => {
  const book = memoryWorkbook([
    sheetCells("Rekap", [
      ["REKAM", "WAJIB"],
      [90, 100],
      ["4,091", 100],
    ]),
  ]);
  const user = drawPane(book);
  await openFunction(user, "REKAM_SISA");
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "Rekap!A2:A3");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "Rekap!B2:B3");
  const rows = await within(result()).findAllByRole("listitem");
  expect(rows.map((row) => row.textContent)).toEqual([
    "Baris 210 jiwa",
    expect.stringMatching(/^Baris 3rekam: "4,091" dapat berarti/),
  ]);
});

test("many optional fields are folded away until they are wanted or filled by an example", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await openFunction(user, "TARGET_LAJU");
  expect(screen.queryByRole("textbox", { name: /^Libur/ })).toBeNull();
  expect(within(result()).getByText("Isi Sisa, Per tanggal, dan Batas untuk melihat hasilnya.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Coba contoh" }));
  expect(await within(result()).findByText("1.188 jiwa per hari kerja")).toBeTruthy();
  expect((screen.getByRole("textbox", { name: /^Libur/ }) as HTMLTextAreaElement).value).toBe("25/12/2023; 26/12/2023");
});

test("going back finds the search as it was left", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await openFunction(user, "REKAM_SISA");
  await user.click(screen.getByRole("button", { name: "Semua rumus" }));
  expect((screen.getByRole("searchbox") as HTMLInputElement).value).toBe("REKAM_SISA");
  expect(document.activeElement?.textContent).toContain("REKAM_SISA");
});

test("a search without result says what to try, and one button shows all again", async () => {
  const user = drawPane(memoryWorkbook(offices));
  await user.click(screen.getByRole("tab", { name: "Rumus" }));
  await fill(user, await screen.findByRole("searchbox"), "paspor");
  expect(await screen.findByText('Tidak ada rumus tentang "paspor".')).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Tampilkan semua rumus" }));
  expect(await screen.findByRole("button", { name: /REKAM_SISA$/ })).toBeTruthy();
});

test("without a sheet the form takes typed figures and offers no cell button", async () => {
  const user = drawPane(undefined);
  await openFunction(user, "REKAM_SISA");
  expect(screen.queryByRole("button", { name: /Pakai sel terpilih/ })).toBeNull();
  await fill(user, screen.getByRole("textbox", { name: /^Rekam/ }), "B4");
  await fill(user, screen.getByRole("textbox", { name: /^Wajib/ }), "100");
  expect(await screen.findByText(/belum dapat dibaca dari sini/)).toBeTruthy();
  expect(screen.getByText(/REKAM_SISA\(/).textContent).toBe("=DUKCAPIL.REKAM_SISA(B4;100)");
});
