import { cleanup, screen, within } from "@testing-library/react";
import { plantedFaults, type PlantedFault } from "../../../src/catalogue/training/plantedFaults";
import { PROGRESS_KEY } from "../../../src/taskpane/training/keptProgress";
import { plantedFaultText } from "../../../src/text/training";
import { memoryWorkbook, type MemoryWorkbook } from "../../../src/workbook/memory/memoryWorkbook";
import { WorkbookError, type BookContents, type TemplateHost } from "../../../src/workbook/workbook";
import { drawPane } from "../drawPane";
import { templateSheet } from "./template";

const [first, second] = plantedFaults as readonly [PlantedFault, PlantedFault];
const handedOut = () => memoryWorkbook([templateSheet("Latihan"), templateSheet("Latihan Rumus")]);
const point = (book: MemoryWorkbook, row: number, column: number) =>
  book.setSelection({ sheet: "Latihan", area: { row, column, rows: 1, columns: 1 } });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

async function openList(book: MemoryWorkbook) {
  const user = drawPane(book);
  await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await user.click(await screen.findByRole("button", { name: "Buka latihan" }));
  await screen.findByRole("heading", { name: "Latihan" });
  return user;
}
async function openExercise(book: MemoryWorkbook, name: RegExp) {
  const user = await openList(book);
  await user.click(button(name));
  return user;
}

test("pointing at a fault finds it, says why, and the workbook stores it", async () => {
  const book = handedOut();
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  await screen.findByText("0 dari 12 ditemukan");
  point(book, first.row, first.column);
  await user.click(button("Sel ini salah"));
  expect(await screen.findByText(plantedFaultText[first.id].explanation.id)).toBeTruthy();
  expect(screen.getByText("1 dari 12 ditemukan")).toBeTruthy();
  expect(await book.readSetting(PROGRESS_KEY)).toContain(first.id);
  await user.click(button("Sel ini salah"));
  expect(await screen.findByText(`${first.cell} sudah Anda temukan. Cari yang lain.`)).toBeTruthy();
  point(book, 0, 0);
  await user.click(button("Sel ini salah"));
  expect(await screen.findByText("A1 tidak salah. Coba sel lain, atau lihat petunjuk.")).toBeTruthy();
  await user.click(button("Semua latihan"));
  expect(button(/^Temukan 12 kesalahan/).textContent).toContain("1 dari 12 ditemukan");
});

test("a later opening returns to the exercise with its progress; one click starts over", async () => {
  const book = handedOut();
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  await screen.findByText("0 dari 12 ditemukan");
  point(book, first.row, first.column);
  await user.click(button("Sel ini salah"));
  await screen.findByText("1 dari 12 ditemukan");
  cleanup();
  const later = drawPane(book);
  await later.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
  await later.click(await screen.findByRole("button", { name: "Buka latihan" }));
  expect(await screen.findByText("1 dari 12 ditemukan")).toBeTruthy();
  await later.click(button("Semua latihan"));
  await later.click(button("Ulang dari awal"));
  expect(button(/^Temukan 12 kesalahan/).textContent).toContain("0 dari 12 ditemukan");
  expect(await book.readSetting(PROGRESS_KEY)).not.toContain(first.id);
  expect(screen.queryByRole("button", { name: "Ulang dari awal" })).toBeNull();
});

test("hints come one at a time, the cell only on request", async () => {
  const book = handedOut();
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  await user.click(await screen.findByRole("button", { name: "Petunjuk" }));
  expect(screen.getByText(new RegExp(plantedFaultText[first.id].hint.id.slice(0, 20)))).toBeTruthy();
  expect(book.view().selected.row).toBe(0);
  await user.click(button("Petunjuk lain"));
  expect(screen.getByText(new RegExp(plantedFaultText[second.id].hint.id.slice(0, 20)))).toBeTruthy();
  await user.click(button("Tunjukkan selnya"));
  expect(book.view()).toMatchObject({ active: "Latihan", selected: { row: second.row, column: second.column } });
});

test("a fault corrected in the sheet counts automatically; all of them end the exercise", async () => {
  const book = handedOut();
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  await screen.findByText("0 dari 12 ditemukan");
  for (const { fix } of plantedFaults) book.type({ sheet: "Latihan", row: fix.row, column: fix.column }, fix.value);
  expect(await screen.findByText("12 dari 12 ditemukan, 12 sudah dibetulkan")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Sel ini salah" })).toBeNull();
  await user.click(button("Latihan berikut"));
  expect(await screen.findByRole("heading", { name: /Rumus pertama/ })).toBeTruthy();
});

test("several cells, another sheet, no sheet and moved rows each get a sentence", async () => {
  const book = handedOut();
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  book.setSelection({ sheet: "Latihan", area: { row: 0, column: 0, rows: 2, columns: 1 } });
  await user.click(await screen.findByRole("button", { name: "Sel ini salah" }));
  expect(await screen.findByText("Pilih satu sel saja, lalu tekan lagi.")).toBeTruthy();
  book.activate("Latihan Rumus");
  await user.click(button("Sel ini salah"));
  await user.click(await screen.findByRole("button", { name: "Buka lembar Latihan" }));
  expect(book.view().active).toBe("Latihan");
  book.type({ sheet: "Latihan", row: first.row, column: first.column }, 1);
  book.type({ sheet: "Latihan", row: 7, column: 0 }, "bukan judul");
  expect(await screen.findByText('Susunan lembar "Latihan" sudah berubah.')).toBeTruthy();
});

test("without the sheet the pane says where to get it", async () => {
  await openExercise(memoryWorkbook([]), /^Temukan 12 kesalahan/);
  expect(await screen.findByText('Lembar "Latihan" belum ada di buku kerja ini.')).toBeTruthy();
});

test("an Excel that stores nothing says so, and the exercise continues", async () => {
  const book = { ...handedOut(), writeSetting: () => Promise.reject(new WorkbookError("NOT_SUPPORTED")) };
  const user = await openExercise(book, /^Temukan 12 kesalahan/);
  await screen.findByText("0 dari 12 ditemukan");
  point(book, first.row, first.column);
  await user.click(button("Sel ini salah"));
  await screen.findByText("1 dari 12 ditemukan");
  await user.click(button("Semua latihan"));
  expect(screen.getByText(/tidak dapat menyimpan hasil latihan/)).toBeTruthy();
});

test("a first formula: hint, formula, answer, next question", async () => {
  const book = handedOut();
  const user = await openExercise(book, /Rumus pertama/);
  await user.click(await screen.findByRole("button", { name: "Periksa jawaban" }));
  expect(await screen.findByText(/masih kosong/)).toBeTruthy();
  await user.click(button("Petunjuk"));
  expect(screen.getByText(/^Pakai DUKCAPIL.BLANKO_RUNWAY/)).toBeTruthy();
  await user.click(button("Tunjukkan rumusnya"));
  const formula = screen.getByRole("region", { name: "Rumus untuk sel" }).textContent ?? "";
  const cell = within(screen.getByText(/^Ketik rumusnya di sel/)).getByRole("button").textContent as string;
  const row = Number(cell.slice(1)) - 1;
  const place = { sheet: "Latihan Rumus", row, column: 2 };
  book.type(place, 5);
  await user.click(button("Periksa jawaban"));
  expect(await screen.findByText(`${cell} belum tepat. Lihat petunjuk, lalu perbaiki rumusnya.`)).toBeTruthy();
  book.type(place, 5.21);
  await user.click(button("Periksa jawaban"));
  expect(await screen.findByText(/benar, tetapi diketik/)).toBeTruthy();
  expect(formula).toContain("=DUKCAPIL.BLANKO_RUNWAY(C9; C10)");
});

test("a question answered by a formula is solved, and the next one comes", async () => {
  const sheet = templateSheet("Latihan Rumus");
  const row = sheet.cells.findIndex((line) => line[1] === "Cukup untuk berapa hari kerja?");
  const cells = sheet.cells.map((line, r) => (r === row ? line.map((cell, c) => (c === 2 ? 5.21 : cell)) : line));
  const formula = (r: number, c: number) => (r === row && c === 2 ? "C9/C10" : sheet.formula(r, c));
  const book = memoryWorkbook([{ ...sheet, cells, formula }]);
  const user = await openExercise(book, /Rumus pertama/);
  await user.click(await screen.findByRole("button", { name: "Periksa jawaban" }));
  expect(await screen.findByText("Benar.")).toBeTruthy();
  expect(screen.getByText("Soal 1 dari 3, 1 dari 3 benar")).toBeTruthy();
  await user.click(button("Berikut"));
  expect(screen.getByText("Berapa orang yang belum rekam?")).toBeTruthy();
  expect(await book.readSetting(PROGRESS_KEY)).toContain("runway");
});

describe("what the template has", () => {
  /** An Excel with one table of the template, a column short, and what it was asked to add. */
  function host(more: Partial<BookContents> = {}) {
    const asked: { sheets: readonly string[][]; columns: unknown[]; names: string[]; charts: unknown[] } = {
      charts: [],
      sheets: [],
      columns: [],
      names: [],
    };
    const target = templateSheet("Target").tables[0];
    const headers = (templateSheet("Target").cells[target?.area.row ?? 0] ?? []).map(String);
    const template: TemplateHost = {
      contents: async () => ({
        tables: [{ name: "TargetTahun", sheet: "Target", headers: headers.slice(1) }],
        names: [],
        ...more,
      }),
      insertSheets: async (_file, names) => {
        asked.sheets = [...asked.sheets, [...names]];
        return names;
      },
      drawCharts: async (sheet, charts) => void asked.charts.push([sheet, charts.length]),
      addColumns: async (table, columns) => void asked.columns.push([table, columns.map(({ header }) => header)]),
      addNames: async (names) => void asked.names.push(...names.map(({ name }) => name)),
    };
    return { book: { ...memoryWorkbook([templateSheet("Target")]), template }, asked, missing: headers[0] };
  }
  async function openTemplate(book: MemoryWorkbook) {
    const user = drawPane(book);
    await user.click(screen.getByRole("tab", { name: "Pengaturan & bantuan" }));
    await user.click(await screen.findByRole("button", { name: "Lembar template" }));
    return user;
  }
  const answer = (status: number) => {
    window.fetch = jest.fn(
      async () => ({ ok: status === 200, arrayBuffer: async () => new ArrayBuffer(3) }) as Response,
    );
  };

  test("is shown first, then added: sheets, columns and names that are missing", async () => {
    const { book, asked, missing } = host();
    answer(200);
    const user = await openTemplate(book);
    await user.click(button("Lihat yang belum ada"));
    expect(await screen.findByText(/^Lembar "Petunjuk", /)).toBeTruthy();
    expect(screen.getByText(`Di lembar "Target", kolom "${missing}"`)).toBeTruthy();
    expect(asked).toEqual({ sheets: [], columns: [], names: [], charts: [] });
    await user.click(button("Tambahkan"));
    expect(await screen.findByText(/^Sudah ditambahkan/)).toBeTruthy();
    expect(asked.sheets[0]).toContain("Kartu Stok");
    expect(asked.sheets[0]).not.toContain("Target");
    expect(asked.columns).toEqual([["TargetTahun", [missing]]]);
    expect(asked.names).toContain("LEMBAR_TEMPLATE");
  });

  test.each([
    ["are drawn anew", undefined, /Grafiknya digambar ulang/],
    ["are left out where they cannot be drawn", new WorkbookError("NOT_SUPPORTED"), /Grafiknya tidak ikut/],
  ])(
    "comes without charts if Excel accepts none from a file; they %s, and the pane says so",
    async (_how, refusal, words) => {
      const { book, asked } = host();
      const asking: string[] = [];
      answer(200);
      const served = window.fetch;
      window.fetch = jest.fn(async (address: RequestInfo | URL) => {
        asking.push(String(address));
        return served(address);
      });
      const { insertSheets, drawCharts } = book.template;
      const template: TemplateHost = {
        ...book.template,
        insertSheets: (file, names) =>
          asking.length === 1 ? Promise.reject(new WorkbookError("PART_UNSUPPORTED")) : insertSheets(file, names),
        drawCharts: (sheet, charts) => (refusal ? Promise.reject(refusal) : drawCharts(sheet, charts)),
      };
      const user = await openTemplate({ ...book, template });
      await user.click(button("Lihat yang belum ada"));
      await user.click(await screen.findByRole("button", { name: "Tambahkan" }));
      expect(await screen.findByText(words)).toBeTruthy();
      expect(asking).toEqual(["assets/lembar-dukcapil-kosong.xlsx", "assets/lembar-dukcapil-kosong-tanpa-grafik.xlsx"]);
      expect(asked.sheets[0]).toContain("Grafik");
      expect(asked.charts).toEqual(refusal ? [] : [["Grafik", 3]]);
    },
  );

  test("is not offered in a workbook of a newer template", async () => {
    const { book } = host({ names: [{ name: "LEMBAR_TEMPLATE", formula: "=99" }] });
    const user = await openTemplate(book);
    await user.click(button("Lihat yang belum ada"));
    expect(await screen.findByText(/^Semua yang ada di template/)).toBeTruthy();
  });

  test("cannot come from a server without the file, and the pane says so", async () => {
    const { book, asked } = host();
    answer(404);
    const user = await openTemplate(book);
    await user.click(button("Lihat yang belum ada"));
    await user.click(await screen.findByRole("button", { name: "Tambahkan" }));
    expect(await screen.findByText(/^Berkas template tidak ditemukan/)).toBeTruthy();
    expect(asked).toEqual({ sheets: [], columns: [], names: [], charts: [] });
  });

  test("cannot come into an older Excel, and the pane says what to do instead", async () => {
    await openTemplate(memoryWorkbook([templateSheet("Target")]));
    expect(screen.getByText(/^Menyisipkan lembar perlu Excel 2021/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Lihat yang belum ada" })).toBeNull();
  });
});
