import type { Refusal, SheetPatch } from "../../workbook/file/patch/patchPackage";
import type { WorkbookSettings } from "../../workbook/settingsPart";

/** Where a file was written: into the file that was opened or chosen, or into the downloads folder. */
export type SavedTo = { readonly file: string; readonly handle: FileSystemFileHandle } | { readonly download: string };

/** `NOT_ALLOWED`: the user or the browser refuses. `CHANGED_MEANWHILE`: the file is no longer as it was opened or saved. */
export type SaveFailure = "FAILED" | "NOT_ALLOWED" | "CHANGED_MEANWHILE";

export type SaveOutcome =
  | { readonly saved: SavedTo; readonly refused: readonly Refusal[]; readonly bytes: Uint8Array }
  | { readonly cancelled: true }
  | { readonly failed: SaveFailure };

/** A file to save into, and what it held when it was opened or saved last. */
export interface SaveTarget {
  readonly handle: FileSystemFileHandle;
  readonly bytes: Uint8Array;
}

export interface SaveRequest {
  readonly name: string;
  readonly original: Uint8Array;
  readonly changes: readonly SheetPatch[];
  readonly settings: WorkbookSettings;
  /** The file that was opened or saved to before, where the browser handed it over. */
  readonly target: SaveTarget | undefined;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Picker = (options: object) => Promise<FileSystemFileHandle>;

/**
 * Writes the changes into a copy of the original file and hands it to the user: same file, chosen file or download. A file
 * that somebody else changed meanwhile is left alone, for it would lose their work.
 */
export async function save({ name, original, changes, settings, target }: SaveRequest): Promise<SaveOutcome> {
  try {
    // The user is asked first: browsers allow the question only right after a press.
    const picked = target ? target.handle : await pickFile(name);
    if (picked === "CANCELLED") return { cancelled: true };
    if (target && !(await isAllowed(target.handle))) return { failed: "NOT_ALLOWED" };
    const { patchPackage } = await import("../../workbook/file/patch/patchPackage");
    const { bytes, refused } = await patchPackage(original, changes, settings);
    if (!picked) {
      download(name, bytes);
      return { saved: { download: name }, refused, bytes };
    }
    if (target && !(await holds(target))) return { failed: "CHANGED_MEANWHILE" };
    await write(picked, bytes);
    return { saved: { file: picked.name, handle: picked }, refused, bytes };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

/** Hands the user a file that is made now: into a place that is chosen, or as a download. */
export async function saveNew(
  name: string,
  make: () => Promise<Uint8Array>,
): Promise<{ readonly saved: string } | { readonly cancelled: true } | { readonly failed: SaveFailure }> {
  try {
    const picked = await pickFile(name);
    if (picked === "CANCELLED") return { cancelled: true };
    const bytes = await make();
    if (picked) await write(picked, bytes);
    else download(name, bytes);
    return { saved: picked?.name ?? name };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

const failureOf = (error: unknown): SaveFailure =>
  error instanceof DOMException && error.name === "NotAllowedError" ? "NOT_ALLOWED" : "FAILED";

type Asking = { readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState> };

/** Whether the page may write; a browser without the question asks when it is written. */
async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  const answer = await (handle as Asking).requestPermission?.({ mode: "readwrite" });
  return answer === undefined || answer === "granted";
}

async function holds({ handle, bytes }: SaveTarget): Promise<boolean> {
  const file = await handle.getFile();
  if (file.size !== bytes.length) return false;
  const now = new Uint8Array(await file.arrayBuffer());
  return now.every((byte, index) => byte === bytes[index]);
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
