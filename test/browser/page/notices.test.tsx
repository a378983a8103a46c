import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { CopyOffer } from "../../../src/browser/page/CopyOffer";
import { NewsNotice } from "../../../src/browser/page/NewsNotice";
import { ReadOnlyNotice } from "../../../src/browser/page/ReadOnlyNotice";

const BYTES = Uint8Array.of(1, 2, 3);

/** A file on a disk, and what was written to it. */
function fileNamed(name: string, more: object = {}) {
  const written: Uint8Array[] = [];
  const handle = {
    name,
    isSameEntry: async (other: object) => other === handle,
    createWritable: async () => ({
      write: async (bytes: Uint8Array) => void written.push(bytes),
      close: async () => undefined,
      abort: async () => undefined,
    }),
    ...more,
  };
  return { handle: handle as unknown as FileSystemFileHandle, written };
}

beforeEach(() => window.localStorage.clear());

const offered = (handle?: FileSystemFileHandle, isUnsaved = true) =>
  render(
    <CopyOffer
      language="id"
      file={{ name: "stok.xlsx", bytes: BYTES, ...(handle && { handle }) }}
      isUnsaved={isUnsaved}
    />,
  );
const offer = () => screen.queryByText(/^Menyimpan akan mengubah/);

test("a copy of an opened file is offered once there is something to save, and only once", async () => {
  const user = userEvent.setup();
  const { handle } = fileNamed("stok.xlsx");
  const copy = fileNamed("stok (asli).xlsx");
  const asked: object[] = [];
  Object.assign(window, {
    showSaveFilePicker: async (options: object) => {
      asked.push(options);
      return copy.handle;
    },
  });
  const { unmount } = offered(handle);
  await user.click(screen.getByRole("button", { name: "Buat cadangan" }));
  await screen.findByText(/^Cadangan tersimpan sebagai .*stok \(asli\)\.xlsx/);
  expect(copy.written).toEqual([BYTES]);
  expect(asked).toMatchObject([{ suggestedName: "stok (asli).xlsx", startIn: handle }]);
  unmount();
  offered(handle);
  expect(offer()).toBeNull();
});

test("closing the offer counts as an answer", async () => {
  const user = userEvent.setup();
  const { handle } = fileNamed("stok.xlsx");
  const { unmount } = offered(handle);
  await user.click(screen.getByRole("button", { name: "Tutup pesan" }));
  expect(offer()).toBeNull();
  unmount();
  offered(handle);
  expect(offer()).toBeNull();
});

test("the copy cannot be saved over the file itself", async () => {
  const user = userEvent.setup();
  const { handle, written } = fileNamed("stok.xlsx");
  Object.assign(window, { showSaveFilePicker: async () => handle });
  offered(handle);
  await user.click(screen.getByRole("button", { name: "Buat cadangan" }));
  expect(written).toEqual([]);
  expect(offer()).not.toBeNull();
});

test("without a change, or where saving is a download, nothing is offered", () => {
  offered(fileNamed("stok.xlsx").handle, false);
  expect(offer()).toBeNull();
  offered(undefined);
  expect(offer()).toBeNull();
});

test("a read-only file says so at once", async () => {
  const { rerender } = render(<ReadOnlyNotice language="id" handle={undefined} isRecommended={true} />);
  expect(screen.getByText(/meminta agar isinya hanya dibaca/)).toBeTruthy();
  const { handle } = fileNamed("stok.xlsx", { queryPermission: async () => "denied" });
  rerender(<ReadOnlyNotice language="id" handle={handle} isRecommended={false} />);
  await screen.findByText(/^Peramban tidak boleh menulis/);
});

test("the later of two users is told whose change is in the file, and that nothing is lost", () => {
  const others = { by: "Budi", at: Date.UTC(2026, 10, 30, 3, 15) };
  render(
    <NewsNotice
      language="id"
      fileName="stok.xlsx"
      news={{ what: "NOT_SAVED", why: "CHANGED_MEANWHILE", others }}
      onClose={() => undefined}
      onOpenAnyway={() => undefined}
      onSaveCopy={() => undefined}
    />,
  );
  const said = screen.getByRole("status").textContent ?? "";
  expect(said).toMatch(
    /diubah di tempat lain.*oleh "Budi" \(30 Nov 2026.*\)\. Perubahan Anda tetap ada di halaman ini\./,
  );
});
