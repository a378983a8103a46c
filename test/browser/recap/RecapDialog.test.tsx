import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import RecapDialog from "../../../src/browser/recap/RecapDialog";
import { filesOf, type FoundFiles } from "../../../src/browser/recap/foundFiles";
import type { RecapTask } from "../../../src/browser/recap/recapWorker";
import type { OfficeRecap } from "../../../src/contract/recap";
import { fileFailureText } from "../../../src/text/files";

const office = (file: string): OfficeRecap => ({
  file,
  office: `KABUPATEN ${file.slice(0, 1).toUpperCase()}`,
  isNamed: true,
  period: "2025-12",
  figures: { recorded: 900, required: 1_000, coverage: 0.9 },
  areas: new Set(),
  counts: { error: 2, warning: 1, info: 0 },
  unknownSheets: [],
  facts: [],
});

/** Reads a recap from a file's name; never answers for a file with a certain name. */
class FakeWorker {
  static left = 0;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;

  constructor() {
    FakeWorker.left++;
  }

  postMessage({ file }: RecapTask): void {
    if (file === "diam.xlsx") return;
    const data = file === "rusak.xlsx" ? { file, unread: fileFailureText.DAMAGED } : { file, recaps: [office(file)] };
    queueMicrotask(() => this.onmessage?.({ data }));
  }

  terminate(): void {
    FakeWorker.left--;
  }
}

const files = (...names: readonly string[]): FoundFiles =>
  filesOf(
    names.map((name) =>
      Object.assign(new File([""], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }),
    ),
  );

function open(found?: FoundFiles) {
  const closed = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <RecapDialog language="id" found={found} onClose={closed} />
    </FluentProvider>,
  );
  return { user: userEvent.setup(), closed };
}

beforeEach(() => {
  FakeWorker.left = 0;
  Object.assign(globalThis, { Worker: FakeWorker });
});

test("dropped files: first what to know, then each office's figures; the broken file is reported", async () => {
  open(files("a.xlsx", "b.xlsx", "rusak.xlsx", "surat.docx"));
  expect(await screen.findByText("2 berkas dibaca, 2 laporan, 1 berkas tidak terbaca.")).toBeTruthy();
  expect(screen.getByText(/^"rusak\.xlsx": /)).toBeTruthy();
  expect(screen.getByText(/^1 berkas lain di folder itu/)).toBeTruthy();
  expect(screen.getAllByRole("row")).toHaveLength(3);
  expect(screen.getByRole("rowheader", { name: /KABUPATEN A/ }).parentElement?.textContent).toContain("90%");
  expect(screen.getByRole("button", { name: "Simpan sebagai rekap.xlsx" })).toBeTruthy();
  expect(FakeWorker.left).toBe(0);
});

test("when stopped by keyboard, it says how many files it covers, no worker remains, and Escape closes it", async () => {
  const { user, closed } = open(files("a.xlsx", "diam.xlsx"));
  const stop = await screen.findByRole("button", { name: "Hentikan" });
  expect(screen.getByRole("progressbar")).toBeTruthy();
  await screen.findByText('1 dari 2 berkas: "diam.xlsx"');
  stop.focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/^Dihentikan: 1 dari 2 berkas sudah dibaca\./)).toBeTruthy();
  expect(FakeWorker.left).toBe(0);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Tutup" }));
  await user.keyboard("{Escape}");
  expect(closed).toHaveBeenCalled();
});

test("without files the user is asked; a folder without sheets is reported; Escape closes it", async () => {
  const { user, closed } = open();
  expect(await screen.findByText(/^Pilih berkas semua kantor/)).toBeTruthy();
  const input = screen.getByLabelText("Pilih folder…", { selector: "input" });
  await user.upload(input, [new File([""], "surat.docx")]);
  expect(await screen.findByText("Di sini tidak ada berkas lembar kerja.")).toBeTruthy();
  screen.getByRole("button", { name: "Tutup" }).focus();
  await user.keyboard("{Escape}");
  expect(closed).toHaveBeenCalled();
});
