import { screen, waitFor, within } from "@testing-library/react";
import { offices } from "../../../known/offices/offices";
import { sheetCells, type SheetCells } from "../../../../src/core/cells/sheetCells";
import { memoryWorkbook, type MemoryOptions } from "../../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError, type Workbook } from "../../../../src/workbook/workbook";
import { drawPane } from "../../drawPane";

const kaur = offices.find(({ name }) => name === "Kaur") as SheetCells;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const cellsOf = async (book: Workbook, sheet = "Kaur") => (await book.readSheet(sheet)).cells;

async function openTexts(options: MemoryOptions = {}, change: Partial<Workbook> = {}) {
  const book = memoryWorkbook([kaur], options);
  const user = drawPane({ ...book, ...change });
  await user.click(await button("Periksa lembar ini"));
  const group = await button(/Angka tersimpan sebagai teks/);
  await user.click(group);
  const openers = screen.getAllByRole("button", { name: "Lihat perbaikan" });
  await user.click(openers[openers.length - 1] as HTMLElement);
  await screen.findByRole("heading", { name: "Perbaiki 2 sel" });
  return { book, user };
}

test("fixes are shown before anything is written, then written, checked again and undone", async () => {
  const { book, user } = await openTexts();
  const before = await cellsOf(book);
  const lines = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(lines).toEqual([expect.stringMatching(/^G12"4\.\d{3}" →menjadi 4\.\d{3}$/), expect.stringMatching(/^C13"/)]);
  expect(await cellsOf(book)).toEqual(before);
  await user.click(await button("Terapkan 2"));
  expect(await screen.findByText("2 sel diperbaiki.")).toBeTruthy();
  expect(await screen.findByText("1 perlu dilihat")).toBeTruthy();
  const after = await cellsOf(book);
  expect([typeof after[11]?.[6], typeof after[12]?.[2]]).toEqual(["number", "number"]);
  await user.click(await button("Batalkan"));
  expect(await screen.findByText("2 sel kembali seperti semula.")).toBeTruthy();
  expect(await screen.findByText("3 perlu dilihat")).toBeTruthy();
  expect(await cellsOf(book)).toEqual(before);
  expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull();
});

test("while the spreadsheet still writes, the pane says so", async () => {
  const inner = memoryWorkbook([kaur]);
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  const { user } = await openTexts({}, { ...inner, write: (changes) => asked.then(() => inner.write(changes)) });
  await user.click(await button("Terapkan 2"));
  expect(await screen.findByText("Sedang ditulis…")).toBeTruthy();
  answer();
  expect(await screen.findByText("2 sel diperbaiki.")).toBeTruthy();
  expect(screen.queryByText("Sedang ditulis…")).toBeNull();
});

test("an unticked cell is left alone", async () => {
  const { book, user } = await openTexts();
  await user.click(screen.getByRole("checkbox", { name: /^Perbaiki G12/ }));
  await user.click(await button("Terapkan 1"));
  await screen.findByText("1 sel diperbaiki.");
  const after = await cellsOf(book);
  expect([typeof after[11]?.[6], typeof after[12]?.[2]]).toEqual(["string", "number"]);
});

test("a cell that was changed a moment before is not overwritten, and is named", async () => {
  const inner = memoryWorkbook([kaur]);
  let isFirst = true;
  const { user } = await openTexts(
    {},
    {
      ...inner,
      write: async (changes) => {
        if (isFirst) inner.type({ sheet: "Kaur", row: 11, column: 6 }, 123);
        isFirst = false;
        return inner.write(changes);
      },
    },
  );
  await user.click(await button("Terapkan 2"));
  expect(await screen.findByText("1 sel diperbaiki.")).toBeTruthy();
  expect(screen.getByText("1 sel dibiarkan karena isinya sudah diubah: G12.")).toBeTruthy();
  expect((await cellsOf(inner))[11]?.[6]).toBe(123);
  await user.click(await button("Batalkan"));
  await screen.findByText("1 sel kembali seperti semula.");
  expect((await cellsOf(inner))[11]?.[6]).toBe(123);
});

test("on a protected sheet nothing is written, and the pane says what to do", async () => {
  const { user } = await openTexts({ protectedSheets: ["Kaur"] });
  await user.click(await button("Terapkan 2"));
  expect(await screen.findByText(/^2 sel terkunci proteksi: G12, C13\. Buka proteksi lembar/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Batalkan" })).toBeNull();
});

test("when the host fails halfway, the pane says so and what was written can be undone", async () => {
  const inner = memoryWorkbook([kaur]);
  let failing = true;
  const { user } = await openTexts(
    {},
    {
      ...inner,
      write: async (changes) => {
        if (!failing) return inner.write(changes);
        failing = false;
        await inner.write(changes.slice(0, 1));
        throw new WorkbookError("HOST_BUSY");
      },
    },
  );
  const before = kaur.cells;
  await user.click(await button("Terapkan 2"));
  expect(await screen.findByText(/^Perbaikan belum selesai ditulis/)).toBeTruthy();
  await user.click(await button("Batalkan"));
  await screen.findByText("1 sel kembali seperti semula.");
  expect((await cellsOf(inner)).map((row) => row.map((cell) => cell ?? null))).toEqual(
    before.map((row) => row.map((cell) => cell ?? null)),
  );
});

test('an unsure fix is never ticked for the user, and "all sure ones" leaves it alone', async () => {
  const rows = [
    [45964, 5466, 0, "490 keping", 4976],
    [45965, 4976, 0, "±480", 4496],
    [45966, 4496, 0, "520 keping", 3976],
    [45967, 3976, 0, 500, 3476],
  ];
  const book = memoryWorkbook([sheetCells("Stok", [["TGL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"], ...rows])]);
  const user = drawPane(book);
  await user.click(await button("Periksa lembar ini"));
  const group = await button(/Angka perkiraan/);
  if (group.getAttribute("aria-expanded") === "false") await user.click(group);
  const inGroup = within(group.parentElement as HTMLElement);
  await user.click(inGroup.getByRole("button", { name: "Lihat perbaikan" }));
  const guess = await screen.findByRole("checkbox", { name: /^Perbaiki D3/ });
  expect((guess as HTMLInputElement).checked).toBe(false);
  expect(screen.getByRole("button", { name: "Terapkan" }).getAttribute("aria-disabled")).toBe("true");
  expect(screen.queryByRole("checkbox", { name: /^Semua yang pasti/ })).toBeNull();
  await user.click(guess);
  await user.click(await button("Terapkan 1"));
  await waitFor(async () => expect((await cellsOf(book, "Stok"))[2]?.[3]).toBe(480));
});

test("cancelling returns to where it was opened, with nothing written", async () => {
  const { book, user } = await openTexts();
  await user.click(await button("Batal"));
  await waitFor(() => expect(document.activeElement?.textContent).toBe("Lihat perbaikan"));
  expect(await cellsOf(book)).toEqual(await cellsOf(memoryWorkbook([kaur])));
});
