import type { Browser, Locator } from "playwright-core";
import { parseArea } from "../../src/core/cells/area";
import { timersRun } from "../e2e/timersRun";
import { openStage, type Stage } from "../scenes/stage";
import type { Action, Step, Walk } from "./steps";
import { workbooks } from "./workbooks";

/** The button of Excel's own ribbon that opens the pane. */
const RIBBON = "Lembar Dukcapil";
const ROLES = ["button", "tab", "checkbox", "searchbox", "textbox", "combobox", "link"] as const;
const PATIENCE_MS = 120_000;
/** How often the selection is looked at. */
const SELECTED_MS = 20;
/** Longer than the pane waits for the next edit. */
const FOLLOWED_MS = 1_000;

/** Carries out the steps of a walk as a reader would; `after` is called with the pane after each. */
export async function perform(
  browser: Browser,
  { workbook, steps }: Walk,
  after: (step: Step, stage: Stage) => Promise<void> = async () => {},
): Promise<Stage> {
  const book = workbooks[workbook];
  if (!book) throw new Error(`no guide's workbook is called ${workbook}`);
  const stage = await openStage(browser, "id", { sheets: await book.sheets(), today: book.today });
  const hand = new Hand(stage);
  for (const step of steps) {
    for (const action of step.actions) {
      try {
        await hand.do(action);
      } catch (error) {
        throw new Error(`"${step.says}" cannot be carried out: ${JSON.stringify(action)}`, { cause: error });
      }
    }
    await after(step, stage);
  }
  return stage;
}

class Hand {
  private field: Locator | undefined;

  constructor(private readonly stage: Stage) {}

  async do(action: Action): Promise<void> {
    const { fake, pane } = this.stage;
    const { book } = fake;
    switch (action.does) {
      case "press":
        if (action.label !== RIBBON) await this.press(action.label);
        return;
      case "openSheet":
        book.activate(book.sheet(action.sheet));
        return;
      case "select": {
        const area = parseArea(action.text);
        if (!area) throw new Error(`no cell ${action.text}`);
        this.field = undefined;
        book.select(book.active, area);
        return;
      }
      case "type":
        return this.type(action.text);
      case "read":
        await pane.getByText(action.text).first().waitFor({ timeout: PATIENCE_MS });
    }
  }

  private async press(label: string): Promise<void> {
    const found = await this.find(label);
    const role = await found.evaluate((element) => element.getAttribute("role") ?? element.tagName.toLowerCase());
    this.field = /^(searchbox|textbox|input|textarea|select)$/.test(role) ? found : undefined;
    await found.click();
    await this.selects(label);
  }

  /** A finding is pressed by its cell, which Excel selects a moment later. */
  private async selects(label: string): Promise<void> {
    const { fake, pane } = this.stage;
    const cell = parseArea(label);
    const isSelected = () => fake.book.selection.row === cell?.row && fake.book.selection.column === cell.column;
    while (cell && !isSelected()) await timersRun(pane, SELECTED_MS);
  }

  /** The control with exactly this name, else one whose name begins with it. */
  private async find(label: string): Promise<Locator> {
    const { pane } = this.stage;
    const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const named = (name: RegExp) =>
      ROLES.slice(1)
        .reduce((all, role) => all.or(pane.getByRole(role, { name })), pane.getByRole("button", { name }))
        .first();
    const begins = named(new RegExp(`^${escaped}`));
    await begins.waitFor({ timeout: PATIENCE_MS });
    const exact = named(new RegExp(`^${escaped}$`));
    return (await exact.count()) > 0 ? exact : begins;
  }

  /** Types into the field clicked last, else into the selected cell, as with Indonesian settings. */
  private async type(text: string): Promise<void> {
    const { fake, pane } = this.stage;
    if (this.field) {
      await this.field.fill(text);
      return;
    }
    const { book } = fake;
    const { row, column } = book.selection;
    const given = text.startsWith("=") ? text.replace(/;\s*/g, ",") : /^-?\d+$/.test(text) ? Number(text) : text;
    book.enter(book.active, { row, column, rows: 1, columns: 1 }, [[given]], "user");
    await fake.functions.settled();
    // The pane follows edits after a moment.
    await timersRun(pane, FOLLOWED_MS);
  }
}
