import { join } from "node:path";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { openFromDisk } from "../../scripts/pageFromDisk";
import type { SheetCells } from "../../src/core/cells/sheetCells";
import type { Language, Words } from "../../src/core/words";
import functionsJson from "../../src/functions/functions.json";
import { openInExcel } from "../fakeExcel/browserHost";
import { OFFICE_CDN, officeFile } from "../fakeExcel/officeFiles";
import { FakeExcel, type FakeExcelOptions } from "../fakeExcel/fakeExcel";
import { fillBook, type Sheets } from "./sheets";

const dist = process.env["DIST"] ?? join(__dirname, "../../dist");

/** An open pane, with ways to operate it. */
export interface Stage {
  /** The page that can be measured and photographed. */
  readonly page: Page;
  readonly pane: Frame;
  readonly fake: FakeExcel;
  /** Complaints of the console or the content policy. */
  readonly complaints: readonly string[];
  /** Requests to other hosts. */
  readonly foreign: readonly string[];
  say(words: Words): string;
  button(words: Words): Locator;
  tab(words: Words): Locator;
  /** Waits until the words are visible, in full or as the beginning of a text. */
  reads(words: Words): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions extends Pick<FakeExcelOptions, "sets"> {
  /** The workbook: rows as typed, or sheets as a file keeps them. */
  readonly sheets?: Sheets | readonly SheetCells[];
  /** Runs on the host before the pane opens. */
  readonly before?: (fake: FakeExcel) => void;
  /** Files that the server has in place of its own, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The date that the pane sees, `2025-09-01`; by default today. */
  readonly today?: string;
  /** Opens in a plain browser instead: office.js finds no Excel there, or cannot be loaded. */
  readonly withoutExcel?: "NO_HOST" | "NO_SCRIPT";
}

const SIZE = { width: 320, height: 760 };

/** Opens the built pane beside the fake Excel, or alone. */
export async function openStage(browser: Browser, language: Language, options: StageOptions = {}): Promise<Stage> {
  const { sheets = {}, sets = {}, files = {}, before, withoutExcel, today } = options;
  const locale = language === "id" ? "id-ID" : "en-US";
  const isFromFile = Array.isArray(sheets);
  const fake = new FakeExcel({ language: locale, functionsJson, sets, sheets: isFromFile ? {} : (sheets as Sheets) });
  if (isFromFile) fillBook(fake, sheets as readonly SheetCells[]);
  before?.(fake);
  const say = (words: Words) => words[language];
  if (withoutExcel) {
    const { page, complaints, outside, close } = await openFromDisk(browser, dist, "taskpane.html", {
      viewport: SIZE,
      locale,
      ...(withoutExcel === "NO_HOST" && { elsewhere: fromOffice }),
    });
    return stageOf(page, page.mainFrame(), fake, complaints, outside, say, close);
  }
  const shown = await openInExcel(browser, fake, {
    folder: dist,
    page: "taskpane.html",
    size: SIZE,
    files,
    ...(today !== undefined && { today }),
  });
  return stageOf(shown.host, shown.pane, fake, shown.complaints, shown.foreign, say, shown.close);
}

const fromOffice = (href: string) =>
  href.startsWith(OFFICE_CDN) ? officeFile(href.slice(OFFICE_CDN.length)) : undefined;

function stageOf(
  page: Page,
  pane: Frame,
  fake: FakeExcel,
  complaints: readonly string[],
  foreign: readonly string[],
  say: Stage["say"],
  close: Stage["close"],
): Stage {
  return {
    page,
    pane,
    fake,
    complaints,
    foreign,
    say,
    close,
    button: (words) => pane.getByRole("button", { name: say(words) }),
    tab: (words) => pane.getByRole("tab", { name: say(words) }),
    reads: (words) => pane.getByText(say(words)).first().waitFor(),
  };
}

/** Visible elements that extend beyond the pane's edge. */
export const tooWide = (pane: Frame) =>
  pane.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
