import type { FileSettings, Refusal, SheetPatch } from "../../workbook/file/patch/patchPackage";

/** Where a file was written: into the file that was opened or chosen, or into the downloads folder. */
export type SavedTo = { readonly file: string; readonly handle: FileSystemFileHandle } | { readonly download: string };

export type SaveOutcome =
  | { readonly saved: SavedTo; readonly refused: readonly Refusal[] }
  | { readonly cancelled: true }
  | { readonly failed: true };

export interface SaveRequest {
  readonly name: string;
  readonly original: Uint8Array;
  readonly changes: readonly SheetPatch[];
  readonly settings: FileSettings;
  /** The file that was opened or saved to before, where the browser handed it over. */
  readonly handle: FileSystemFileHandle | undefined;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Picker = (options: object) => Promise<FileSystemFileHandle>;

/** Writes the changes into a copy of the original file and hands it to the user: same file, chosen file or download. */
export async function save({ name, original, changes, settings, handle }: SaveRequest): Promise<SaveOutcome> {
  // The file is asked for first: browsers allow the question only right after a press.
  const picked = handle ?? (await pickFile(name));
  if (picked === "CANCELLED") return { cancelled: true };
  try {
    const { patchPackage } = await import("../../workbook/file/patch/patchPackage");
    const { bytes, refused } = await patchPackage(original, changes, settings);
    if (!picked) {
      download(name, bytes);
      return { saved: { download: name }, refused };
    }
    await write(picked, bytes);
    return { saved: { file: picked.name, handle: picked }, refused };
  } catch {
    return { failed: true };
  }
}

async function pickFile(name: string): Promise<FileSystemFileHandle | "CANCELLED" | undefined> {
  const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return undefined;
  try {
    return await picker({ suggestedName: name, types: [{ accept: { [XLSX]: [".xlsx"] } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "CANCELLED" : undefined;
  }
}

/** The browser writes beside the file and swaps the two at the end, so a failure leaves the old one. */
async function write(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
