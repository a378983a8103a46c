import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { launchBrowser } from "../../../scripts/browser";
import { templateBook } from "../../../src/catalogue/template/book";
import { sheetCellsOf } from "../../../src/catalogue/template/sheetCellsOf";
import functionsJson from "../../../src/functions/functions.json";
import { fixText } from "../../../src/text/checkPane";
import { firstRunText, screenTitles } from "../../../src/text/hostPane";
import { checkText } from "../../../src/text/pane";
import { summaryText } from "../../../src/text/standingPane";
import { openInExcel } from "../../fakeExcel/browserHost";
import { FakeExcel } from "../../fakeExcel/fakeExcel";
import { fillBook, wrongCard } from "../../scenes/sheets";
import { figure, goalTable, textTable, type Goal } from "../table";

const dist = join(__dirname, "../../../dist");
/** How late each answer of Excel is, in milliseconds. */
const DELAYS = [0, 100, 300, 2_000];
const CARD = "Kartu Kantor";
/** Milliseconds after which the pane asks nothing more by itself. */
const AT_REST = 2_000;

interface Step {
  readonly says: string;
  /** Requests that it may take. */
  readonly most: number;
  readonly press: (pane: Frame, fake: FakeExcel) => Promise<void>;
  readonly done: (pane: Frame) => Promise<void>;
}

const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true }).first();
const openScreen = (pane: Frame, name: string) => pane.getByRole("tab", { name }).click();
/** The screens that were opened stay in the page, so the one in sight is meant. */
const inSight = (pane: Frame, name: string) => pane.locator(`button:visible`, { hasText: name }).first().waitFor();

const STEPS: readonly Step[] = [
  {
    says: "Periksa: one small sheet",
    most: 4,
    press: (pane) => button(pane, checkText.check.id).click(),
    done: (pane) => inSight(pane, checkText.checkAgain.id),
  },
  {
    says: "fixing its cells, and checking again",
    most: 8,
    press: async (pane) => {
      const group = pane.getByRole("button", { name: /Angka tersimpan sebagai teks/ });
      if ((await group.first().getAttribute("aria-expanded")) === "false") await group.first().click();
      await button(pane, fixText.open.id).click();
      await button(pane, fixText.apply(2).id).click();
    },
    done: (pane) => pane.getByText(fixText.applied(2).id).first().waitFor(),
  },
  {
    says: "Ringkasan: the template and the sheet",
    most: 12,
    press: (pane) => openScreen(pane, screenTitles.standing.id),
    done: (pane) => inSight(pane, summaryText.readAgain.id),
  },
  {
    says: "Ringkasan again, one cell typed since",
    most: 12,
    press: async (pane, fake) => {
      fake.book.type(CARD, "D3", 481);
      await pane.getByText(summaryText.changed.id).first().waitFor();
      await button(pane, summaryText.readAgain.id).click();
      await pane.getByText(checkText.stop.id).first().waitFor();
    },
    done: (pane) => inSight(pane, summaryText.readAgain.id),
  },
];

interface Measured {
  readonly requests: number;
  readonly seconds: number;
  /** The longest time in which nothing that can be read changed, in milliseconds. */
  readonly still: number;
}

/** Presses what a clerk presses while every answer of Excel is late, and counts what that asks and how long it is still. */
export async function timeSlowLines(): Promise<boolean> {
  if (!existsSync(join(dist, "taskpane.html"))) {
    console.log("\nSlow lines: dist/ is not there; npm run build writes it.");
    return true;
  }
  const browser = await launchBrowser();
  const goals: Goal[] = [];
  const runs: Measured[][] = [];
  try {
    for (const delay of DELAYS) runs.push(await walk(browser, delay));
  } finally {
    await browser.close();
  }
  const cell = ({ requests, seconds, still }: Measured) =>
    `${requests} / ${figure(seconds)} s / ${figure(still / 1000)} s`;
  const rows = STEPS.map(({ says }, step) => [says, ...runs.map((run) => cell(run[step] as Measured))]);
  console.log(
    "\nSlow lines: requests / time until the answer is there / longest time in which nothing changed in the pane\n",
  );
  console.log(textTable(["", ...DELAYS.map((delay) => `${delay} ms each`)], rows));
  for (const [step, { says, most }] of STEPS.entries()) {
    const reached = Math.max(...runs.map((run) => run[step]?.requests ?? Infinity));
    goals.push({ says: `${says}: at most ${most} requests`, reached, met: reached <= most, unit: "requests" });
  }
  console.log(`\n${goalTable(goals)}`);
  return goals.every(({ met }) => met);
}

async function walk(browser: Browser, delay: number): Promise<Measured[]> {
  const fake = new FakeExcel({ language: "id-ID", functionsJson });
  fillBook(fake, templateBook("contoh").sheets.map(sheetCellsOf));
  const card = fake.book.addSheet(CARD);
  wrongCard.forEach((line, row) => line.forEach((entry, column) => card.enter(row, column, entry)));
  fake.book.activate(card);
  const shown = await openInExcel(browser, fake, {
    folder: dist,
    page: "taskpane.html",
    size: { width: 320, height: 760 },
  });
  try {
    const { pane } = shown;
    await button(pane, firstRunText.skip.id).click();
    await pane.evaluate(watchWords);
    // The pane reads its own settings first, which is no part of a press.
    await pane.waitForTimeout(AT_REST);
    const measured: Measured[] = [];
    for (const step of STEPS) measured.push(await measure(pane, fake, step, delay));
    return measured;
  } finally {
    await shown.close();
  }
}

async function measure(pane: Frame, fake: FakeExcel, { press, done }: Step, delay: number): Promise<Measured> {
  fake.faults.set(() => ({ delay }));
  const from = Date.now();
  await pane.evaluate(() => window.wordsSince?.());
  await press(pane, fake);
  await done(pane);
  const seconds = (Date.now() - from) / 1000;
  const still = (await pane.evaluate(() => window.wordsSince?.())) ?? 0;
  return { requests: fake.faults.count, seconds, still };
}

declare global {
  interface Window {
    /** The longest time without a change since the last call. */
    wordsSince?: () => number;
  }
}

/**
 * Runs in the pane: notes when anything that can be read or seen to move changes. It holds no function with a name of its
 * own, because the compiler would have it ask for a helper that the pane does not have.
 */
function watchWords(): void {
  const still = { since: performance.now(), longest: 0 };
  new MutationObserver(() => {
    const now = performance.now();
    still.longest = Math.max(still.longest, now - still.since);
    still.since = now;
  }).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["aria-valuenow", "style", "disabled", "aria-disabled"],
  });
  window.wordsSince = () => {
    const now = performance.now();
    const longest = Math.max(still.longest, now - still.since);
    still.since = now;
    still.longest = 0;
    return longest;
  };
}
