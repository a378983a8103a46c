import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/browser";
import type { DiskPage } from "../../scripts/pageFromDisk";
import { sheetsIn } from "../workbook/file/patch/patching";
import { calculated, openEdition, typeInto, valueAt, workbookOf } from "./edition";

/** A real file in the browser's private file system, which the page's picker returns. */
const NAME = "stok.xlsx";

let browser: Browser;
let opened: DiskPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  opened = await openEdition(browser);
  page = opened.page;
  await put(await stock(5000));
  await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(name);
    Object.assign(window, { handle, showOpenFilePicker: async () => [handle], showSaveFilePicker: undefined });
  }, NAME);
  await page.evaluate(() => Object.assign(window, { before: window.lembar }));
  await page.getByRole("button", { name: "Buka berkas" }).click();
  await page.waitForFunction(
    () => window.lembar !== undefined && window.lembar !== (window as { before?: unknown }).before,
  );
  await calculated(page);
});
afterEach(async () => {
  expect([opened.complaints, opened.outside]).toEqual([[], []]);
  await page.context().close();
});

const stock = (value: number) => workbookOf((workbook) => workbook.addWorksheet("Stok").addRow(["Stok", value]));
const press = () => page.getByRole("button", { name: "Simpan", exact: true }).click();

/** Writes the file as another program would. */
async function put(bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    async ({ name, text }) => {
      const folder = await navigator.storage.getDirectory();
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
      await stream.close();
    },
    { name: NAME, text: Buffer.from(bytes).toString("base64") },
  );
}

/** What a file holds in B1. */
async function stored(name = NAME) {
  const text = await page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle(name)).getFile();
    return Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("");
  }, name);
  return (await sheetsIn(new Uint8Array(Buffer.from(text, "latin1"))))[0]?.cells[0]?.[1];
}

test("the opened file itself is saved into, again and again, and no download appears", async () => {
  let downloads = 0;
  page.on("download", () => downloads++);
  await typeInto(page, "Stok", "B1", "4.091");
  await press();
  await page.getByText(/^Tersimpan sebagai “?"?stok\.xlsx/).waitFor();
  expect(await stored()).toBe(4091);
  await typeInto(page, "Stok", "B1", "4.092");
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  await press();
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  expect([await stored(), downloads]).toEqual([4092, 0]);
});

test.each([
  ["the user says no", { requestPermission: async () => "denied" }],
  [
    "the browser refuses while it is written",
    {
      createWritable: async () => {
        throw new DOMException("no", "NotAllowedError");
      },
    },
  ],
])("where %s, the file stays, the work stays, and the next try counts", async (_who, refusing) => {
  await typeInto(page, "Stok", "B1", "4.091");
  const [name, code] = Object.entries(refusing).map(([key, refuse]) => [key, String(refuse)] as const)[0] as readonly [
    string,
    string,
  ];
  await page.evaluate(`Object.assign(window.handle, { ${name}: ${code} })`);
  await press();
  await page.getByText(/Peramban belum diizinkan menulis ke berkas itu\./).waitFor();
  expect([await stored(), await valueAt(page, "Stok", "B1")]).toEqual([5000, 4091]);
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  await page.evaluate(`delete window.handle.${name}`);
  await press();
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  expect(await stored()).toBe(4091);
});

test("a file that was changed meanwhile is left alone, and a copy may be saved from the message", async () => {
  await typeInto(page, "Stok", "B1", "4.091");
  await put(await stock(7777));
  await press();
  await page.getByText(/sudah diubah di tempat lain sejak dibuka/).waitFor();
  await page.getByText(/Yang berlaku di berkas adalah perubahan.*Perubahan Anda tetap ada di halaman ini/).waitFor();
  expect(await stored()).toBe(7777);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("status").getByRole("button", { name: "Simpan salinan" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(NAME);
  expect(await stored()).toBe(7777);
});

test("before the first save a copy beside the file is offered, once", async () => {
  const offer = page.getByText(/^Menyimpan akan mengubah “?"?stok\.xlsx/);
  expect(await offer.count()).toBe(0);
  await typeInto(page, "Stok", "B1", "4.091");
  await offer.waitFor();
  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const pick = (given: { readonly suggestedName: string }) =>
      folder.getFileHandle(given.suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });
  await page.getByRole("button", { name: "Buat cadangan" }).click();
  await page.getByText(/^Cadangan tersimpan sebagai “?"?stok \(asli\)\.xlsx/).waitFor();
  expect([await stored("stok (asli).xlsx"), await stored()]).toEqual([5000, 5000]);
  await press();
  await page.getByText("Semua perubahan sudah disimpan.").waitFor();
  expect([await stored("stok (asli).xlsx"), await stored()]).toEqual([5000, 4091]);
  await page.evaluate(() => Object.assign(window, { before: window.lembar }));
  await page.getByRole("button", { name: "Buka berkas" }).click();
  await page.waitForFunction(() => window.lembar !== (window as { before?: unknown }).before);
  await calculated(page);
  await typeInto(page, "Stok", "B1", "4.092");
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
  expect(await offer.count()).toBe(0);
});

test("a file that the page may not write into says so before anybody types", async () => {
  await page.evaluate(() => {
    const { handle } = window as unknown as { readonly handle: object };
    Object.assign(handle, { queryPermission: async () => "denied" });
    Object.assign(window, { before: window.lembar });
  });
  await page.getByRole("button", { name: "Buka berkas" }).click();
  await page.getByText(/^Peramban tidak boleh menulis ke berkas ini\./).waitFor();
});

test("a file that a tab was killed over holds what it held", async () => {
  await typeInto(page, "Stok", "B1", "4.091");
  await page.evaluate(() => {
    const { handle } = window as unknown as { readonly handle: FileSystemFileHandle };
    const create = handle.createWritable.bind(handle);
    const waiting = async () => {
      const stream = await create();
      stream.close = () => new Promise(() => Object.assign(window, { isSwapping: true }));
      return stream;
    };
    Object.assign(handle, { createWritable: waiting });
  });
  await press();
  await page.waitForFunction(() => (window as { isSwapping?: boolean }).isSwapping);
  await page.reload();
  await page.getByText(/yang belum disimpan sudah dipulihkan/).waitFor();
  expect(await stored()).toBe(5000);
  await calculated(page);
  expect(await valueAt(page, "Stok", "B1")).toBe(4091);
});

test("a file that is gone is told, and nothing of the work is lost", async () => {
  await typeInto(page, "Stok", "B1", "4.091");
  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await press();
  await page.getByText(/^Berkas belum tersimpan\./).waitFor();
  expect(await valueAt(page, "Stok", "B1")).toBe(4091);
  await page.getByText("Ada perubahan yang belum disimpan.").waitFor();
});
