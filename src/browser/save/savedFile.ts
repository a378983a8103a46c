import type { Refusal, SheetPatch } from "../../workbook/file/patch/patchPackage";
import type { WorkbookSettings } from "../../workbook/settingsPart";

/** Where a file was written: into the opened or chosen file, or into the downloads folder. */
export type SavedTo = { readonly file: string; readonly handle: FileSystemFileHandle } | { readonly download: string };

/**
 * `NOT_ALLOWED`: the user or the browser refuses. `NO_ROOM`: the disk is full. `GONE`: the file was moved or deleted.
 * `CHANGED_MEANWHILE`: it changed since it was opened or saved.
 */
export type SaveFailure = "FAILED" | "NOT_ALLOWED" | "NO_ROOM" | "GONE" | "CHANGED_MEANWHILE";

export type SaveOutcome =
  | { readonly saved: SavedTo; readonly refused: readonly Refusal[]; readonly bytes: Uint8Array }
  | { readonly cancelled: true }
  | { readonly failed: SaveFailure; readonly others?: OthersChange };

/** What somebody else saved into the file meanwhile, and who, if the file says so. */
export interface OthersChange {
  readonly by: string | undefined;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A file to save into, and its content when it was last opened or saved. */
export interface SaveTarget {
  readonly handle: FileSystemFileHandle;
  readonly bytes: Uint8Array;
}

export interface SaveRequest {
  readonly name: string;
  readonly original: Uint8Array;
  readonly changes: readonly SheetPatch[];
  readonly settings: WorkbookSettings;
  /** The file opened or saved before, if the browser provides its handle. */
  readonly target: SaveTarget | undefined;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Picker = (options: object) => Promise<FileSystemFileHandle>;

/**
 * Writes the changes into a copy of the original file and delivers it: to the same file, a chosen file or as a download. A file
 * that somebody else changed meanwhile is not overwritten, because their work would be lost.
 */
export async function save({ name, original, changes, settings, target }: SaveRequest): Promise<SaveOutcome> {
  try {
    // The user is asked first: browsers allow the prompt only right after a click.
    const picked = target ? target.handle : await pickFile({ suggestedName: name });
    if (picked === "CANCELLED") return { cancelled: true };
    if (target && !(await isAllowed(target.handle))) return { failed: "NOT_ALLOWED" };
    const { patchPackage } = await import("../../workbook/file/patch/patchPackage");
    const { bytes, refused } = await patchPackage(original, changes, settings);
    if (!picked) {
      download(name, bytes);
      return { saved: { download: name }, refused, bytes };
    }
    const others = (target && (await changedBy(target))) ?? (await write(picked, bytes, target));
    if (others) return { failed: "CHANGED_MEANWHILE", others };
    return { saved: { file: picked.name, handle: picked }, refused, bytes };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

/** Saves a new file: to a place that the user chooses, never over `beside` itself, or as a download. */
export async function saveNew(
  name: string,
  make: () => Promise<Uint8Array>,
  beside?: FileSystemFileHandle,
): Promise<{ readonly saved: string } | { readonly cancelled: true } | { readonly failed: SaveFailure }> {
  try {
    const picked = await pickFile({ suggestedName: name, ...(beside && { startIn: beside }) });
    if (picked === "CANCELLED" || (picked && (await beside?.isSameEntry(picked)))) return { cancelled: true };
    const bytes = await make();
    if (picked) await write(picked, bytes, undefined);
    else download(name, bytes);
    return { saved: picked?.name ?? name };
  } catch (error) {
    return { failed: failureOf(error) };
  }
}

/** The browsers' names for the reasons. */
const FAILURES: Readonly<Record<string, SaveFailure>> = {
  NotAllowedError: "NOT_ALLOWED",
  QuotaExceededError: "NO_ROOM",
  NotFoundError: "GONE",
};

const failureOf = (error: unknown): SaveFailure =>
  (error instanceof DOMException ? FAILURES[error.name] : undefined) ?? "FAILED";

type Asking = { readonly requestPermission?: (wanted: { readonly mode: "readwrite" }) => Promise<PermissionState> };

/** True if the page may write; a browser without this query asks when it writes. */
async function isAllowed(handle: FileSystemFileHandle): Promise<boolean> {
  const answer = await (handle as Asking).requestPermission?.({ mode: "readwrite" });
  return answer === undefined || answer === "granted";
}

/** What somebody else put into the file since it was opened or saved; undefined if its bytes are unchanged. */
async function changedBy({ handle, bytes }: SaveTarget): Promise<OthersChange | undefined> {
  const file = await handle.getFile();
  const now = new Uint8Array(await file.arrayBuffer());
  if (now.length === bytes.length && now.every((byte, index) => byte === bytes[index])) return undefined;
  const { lastEditor } = await import("../../workbook/file/xlsx/lastEditor");
  return { by: await lastEditor(now), at: file.lastModified };
}

/** Where a save dialog starts. */
interface Beginning {
  readonly suggestedName: string;
  readonly startIn?: FileSystemFileHandle;
}

async function pickFile(beginning: Beginning): Promise<FileSystemFileHandle | "CANCELLED" | undefined> {
  const picker = (window as unknown as { showSaveFilePicker?: Picker }).showSaveFilePicker;
  if (!picker) return undefined;
  try {
    return await picker({ ...beginning, types: [{ accept: { [XLSX]: [".xlsx"] } }] });
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "CANCELLED" : undefined;
  }
}

/**
 * The browser writes to a temporary file and swaps it in at the end, so a failure leaves the old one. Right before the swap the
 * file is checked again; another person's changes stay and are reported.
 */
async function write(
  handle: FileSystemFileHandle,
  bytes: Uint8Array,
  target: SaveTarget | undefined,
): Promise<OthersChange | undefined> {
  const stream = await handle.createWritable();
  const giveUp = () => stream.abort().catch(() => undefined);
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    const others = target && (await changedBy(target));
    if (others) await giveUp();
    else await stream.close();
    return others;
  } catch (error) {
    await giveUp();
    throw error;
  }
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
