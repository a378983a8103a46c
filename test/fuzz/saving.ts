import { save, type SaveOutcome } from "../../src/browser/save/savedFile";
import { isFileFailure } from "../../src/workbook/file/failure";
import { readBook } from "../../src/workbook/file/look/readBook";
import { xlsxFile } from "../workbook/file/xlsxFile";

/** The steps of saving into an opened file, in the order in which the browser is called. */
export const STEPS = ["requestPermission", "getFile", "createWritable", "write", "getFile again", "close"] as const;
export type Step = (typeof STEPS)[number];

/** What may go wrong at a step. */
export const FAULTS = {
  "Disk penuh": () => new DOMException("full", "QuotaExceededError"),
  "Izin hilang": () => new DOMException("no", "NotAllowedError"),
  "Diubah orang lain": () => "CHANGED",
  "Berkas dihapus": () => new DOMException("gone", "NotFoundError"),
  "Tab dimatikan": () => "KILLED",
} as const;
export type Fault = keyof typeof FAULTS;

/** The content of the file afterwards: the old bytes, the new ones, or somebody else's; `none` if it was deleted. */
export type Held = "lama" | "baru" | "orang lain" | "tidak ada" | "SEPARUH";

export interface Saved {
  readonly held: Held;
  /** The outcome that the user sees; undefined if the page is gone. */
  readonly outcome: SaveOutcome | undefined;
}

const file = (value: number) =>
  xlsxFile({ sheets: [{ name: "Stok", rows: `<row r="1"><c r="A1"><v>${value}</v></c></row>` }] });
const [OLD, OTHERS, NEW] = [5000, 7777, 4091];

/** A file on a disk as browsers write it: to a temporary file that replaces the first one when it is closed. */
class Disk {
  private readonly reached = new Map<string, number>();

  constructor(
    public bytes: Uint8Array | undefined,
    private readonly others: Uint8Array,
    private readonly step: Step,
    private readonly fault: Fault,
    private readonly onKilled: () => void,
  ) {}

  private async at(name: string): Promise<void> {
    const times = (this.reached.get(name) ?? 0) + 1;
    this.reached.set(name, times);
    if ((times === 1 ? name : `${name} again`) !== this.step) return;
    const wrong = FAULTS[this.fault]();
    if (wrong === "CHANGED") this.bytes = this.others;
    else if (wrong === "KILLED") {
      this.onKilled();
      await new Promise(() => undefined);
    } else {
      if (this.fault === "Berkas dihapus") this.bytes = undefined;
      // A DOMException is thrown directly; it counts as an error in browsers.
      return Promise.reject(wrong as unknown as Error);
    }
  }

  handle(): FileSystemFileHandle {
    const opened = {
      kind: "file",
      name: "stok.xlsx",
      requestPermission: async () => {
        await this.at("requestPermission");
        return "granted";
      },
      getFile: async () => {
        await this.at("getFile");
        const { bytes } = this;
        if (!bytes) throw new DOMException("gone", "NotFoundError");
        return { size: bytes.length, lastModified: 0, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
      },
      createWritable: async () => {
        await this.at("createWritable");
        let beside = new Uint8Array();
        return {
          write: async (given: Uint8Array) => {
            beside = Uint8Array.from(given.subarray(0, given.length / 2));
            await this.at("write");
            beside = Uint8Array.from(given);
          },
          close: async () => {
            await this.at("close");
            this.bytes = beside;
          },
          abort: async () => undefined,
        };
      },
    };
    return opened as unknown as FileSystemFileHandle;
  }
}

/** Saves a changed figure while something goes wrong at one step. */
export async function savedDespite(fault: Fault, step: Step): Promise<Saved> {
  const original = await file(OLD);
  let kill: () => void = () => undefined;
  const killed = new Promise<undefined>((resolve) => (kill = () => resolve(undefined)));
  const disk = new Disk(original, await file(OTHERS), step, fault, kill);
  const saving = save({
    name: "stok.xlsx",
    original,
    changes: [{ sheet: "Stok", cells: [{ row: 0, column: 0, value: NEW }] }],
    settings: {},
    target: { handle: disk.handle(), bytes: original },
  });
  const outcome = await Promise.race([saving, killed]);
  return { held: await heldBy(disk.bytes), outcome };
}

async function heldBy(bytes: Uint8Array | undefined): Promise<Held> {
  if (!bytes) return "tidak ada";
  const book = await readBook(bytes);
  if (isFileFailure(book)) return "SEPARUH";
  const value = book.sheets[0]?.cells[0]?.[0];
  return value === OLD ? "lama" : value === NEW ? "baru" : value === OTHERS ? "orang lain" : "SEPARUH";
}
