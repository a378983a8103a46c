import type { Language, Words } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import { unreadFileText } from "../../text/files";
import { isFileFailure } from "../../workbook/file/failure";
import type { Book } from "../../workbook/file/look/book";
import type { SheetPatch } from "../../workbook/file/patch/change";
import type { Grid } from "../../workbook/grid/grid";
import type { CellPlace } from "../../workbook/workbook";
import type { followSheets, SheetSettings } from "../keep/followSheets";
import { workStore } from "../keep/workStore";
import type { Made } from "../open/asWorkbook";
import type { OpenedFile } from "../open/openedFile";

/** The open workbook. */
export interface Work {
  readonly id: string;
  readonly file: OpenedFile;
  readonly book: Book;
  readonly grid: Grid;
  /** How the file was made, if it came from another kind of file. */
  readonly made?: Made | undefined;
}

/** What was stored earlier and belongs to a file. */
export interface Earlier {
  readonly id: string;
  readonly changes: readonly SheetPatch[];
  readonly settings: Readonly<Record<string, string>>;
  readonly settingsChanged?: boolean;
  /**
   * Formulas whose results in the file are wrong because rows or columns were inserted or deleted; absent if there are none.
   */
  readonly reshaped?: readonly CellPlace[] | undefined;
}

export interface OpenRequest {
  readonly file: OpenedFile;
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly earlier?: Earlier | undefined;
  /** The current step, and how much of the whole is done. */
  readonly onStep: (step: Words, share: number) => void;
  readonly onSetting: () => void;
}

/** Why nothing was opened. */
export class NotOpened extends Error {
  constructor(readonly sentence: Words) {
    super(sentence.en);
    this.name = "NotOpened";
  }
}

/** The share that is done when the grid takes over; the previous workbook is closed then. */
export const DRAWING = 0.8;

const loadGrid = () => import("../../workbook/grid/openGrid");
const loadReader = () => import("../../workbook/file/look/readBook");

/** Lets the browser fetch what every file needs before a file is chosen. */
export function preloadDesk(): void {
  for (const load of [loadReader, loadGrid]) load().catch(() => undefined);
}

/** Reads a file and shows it in the grid. @throws NotOpened with the sentence to show; the open workbook is then unchanged. */
export async function openWork(request: OpenRequest): Promise<Work> {
  const { container, language, dark, earlier, onStep, onSetting } = request;
  if (!canRun()) throw new NotOpened(browserPageText.tooOld);
  onStep(browserPageText.engine, 0.05);
  const loading = loadGrid().catch(() => {
    throw new NotOpened(browserPageText.engineFailed);
  });
  const { file, book, made } = await readFile(request.file, (share) =>
    onStep(browserPageText.reading, 0.05 + 0.25 * share),
  );
  onStep(browserPageText.engine, 0.3);
  const { openGrid } = await loading;
  onStep(browserPageText.drawing, DRAWING);
  await painted();
  const settings = new Map(Object.entries({ ...book.settings, ...earlier?.settings }));
  const kept = {
    read: (key: string) => settings.get(key),
    write: (key: string, value: string) => {
      settings.set(key, value);
      onSetting();
    },
  };
  const following = loadFollowing(kept);
  const grid = await openGrid({
    container,
    language,
    dark,
    name: file.name,
    book,
    bytes: file.bytes,
    settings: { ...kept, all: () => Object.fromEntries(settings) },
    onSheets: (...change) => void following().then((follow) => follow(...change)),
    ...(earlier ? { unsaved: earlier.changes } : {}),
    ...(earlier?.reshaped ? { reshaped: earlier.reshaped } : {}),
    ...(file.front === undefined ? {} : { front: file.front }),
  });
  const id = earlier?.id ?? crypto.randomUUID();
  workStore.hold(id);
  return { id, file, book, grid, made };
}

/** This part is loaded when a sheet is first added, moved, renamed or deleted. */
function loadFollowing(settings: SheetSettings): () => Promise<ReturnType<typeof followSheets>> {
  let loaded: Promise<ReturnType<typeof followSheets>> | undefined;
  return () => (loaded ??= import("../keep/followSheets").then((module) => module.followSheets(settings)));
}

type Read = Pick<Work, "file" | "book" | "made">;

async function readFile(file: OpenedFile, onProgress: (share: number) => void): Promise<Read> {
  const { readBook } = await loadReader().catch(() => {
    throw new NotOpened(browserPageText.engineFailed);
  });
  const book = await readBook(file.bytes, { onProgress });
  if (!isFileFailure(book)) return { file, book };
  const { asWorkbook } = await import("../open/asWorkbook").catch(() => {
    throw new NotOpened(browserPageText.engineFailed);
  });
  const made = await asWorkbook(file, book);
  if (isFileFailure(made)) throw new NotOpened(browserPageText.notRead(file.name, unreadFileText(made)));
  const again = await readBook(made.file.bytes, { onProgress });
  if (isFileFailure(again)) throw new NotOpened(browserPageText.notRead(file.name, unreadFileText(again)));
  return { file: made.file, book: again, made };
}

/** What the spreadsheet and the file reader require. */
function canRun(): boolean {
  try {
    return Boolean(new DecompressionStream("deflate-raw") && "randomUUID" in crypto && "at" in Array.prototype);
  } catch {
    return false;
  }
}

/** Lets the browser paint before a long piece of work. */
const painted = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
