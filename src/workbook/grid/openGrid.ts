import { LocaleType, ThemeService, UniverInstanceType, type Workbook as GridBook } from "@univerjs/core";
import type { Language } from "../../core/words";
import type { Book } from "../file/look/book";
import type { SheetPatch } from "../file/patch/change";
import type { Workbook } from "../workbook";
import { Recalculation } from "./calc/recalculation";
import { explainErrors } from "./calls/explainErrors";
import { Sentences } from "./calls/sentences";
import type { GridContext } from "./context";
import { Edits } from "./edits/edits";
import { addedSheets, differs, fileChanges, handChanges } from "./edits/fileChanges";
import { redo } from "./edits/redo";
import { createEngine } from "./engine/createEngine";
import { isKnownFunction } from "./engine/knownFunctions";
import { Guard, type GuardListener } from "./engine/guard";
import { gridWorkbook, type Settings } from "./gridWorkbook";
import { Marks } from "./marks";
import { showStoredSpills } from "./open/storedSpills";
import { workbookData } from "./open/workbookData";
import { pasteFromOutside } from "./paste/pasteFromOutside";
import { growTables } from "./tables/growTables";
import { spotOf, type Spot } from "./spotOf";
import { FormulaHelp } from "./typing/formulaHelp";
import { typeIndonesian } from "./typing/indonesianTyping";
import { Viewing, type GridView } from "./viewing";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly name: string;
  readonly book: Book;
  readonly settings: Settings;
  /** Changes of an earlier time that were not saved. */
  readonly unsaved?: readonly SheetPatch[];
}

/** A workbook in the browser's spreadsheet: the port for the pane, and what the page around it needs. */
export interface Grid {
  readonly workbook: Workbook;
  view(): GridView;
  /** Calls back whenever `view` would give something else. */
  onView(listener: () => void): () => void;
  /** Calls back when somebody tried what could not be saved, or something did not follow a change. */
  onRefused(listener: GuardListener): () => void;
  /** What helps somebody who is typing a formula. */
  readonly typing: Pick<FormulaHelp, "help" | "onHelp" | "take" | "typed">;
  /** Where the middle of a cell of the sheet in front is drawn. */
  spotOf(row: number, column: number): Spot | undefined;
  setDark(dark: boolean): void;
  /** What was changed by hand, to be kept until it is saved. */
  handChanges(): readonly SheetPatch[];
  /** What has to change in the file. */
  fileChanges(): readonly SheetPatch[];
  addedSheets(): readonly string[];
  settings(): Readonly<Record<string, string>>;
  dispose(): void;
  /** Calls of our functions since the start. */
  calls(): number;
}

const LOCALES = { id: LocaleType.ID_ID, en: LocaleType.EN_US } as const;

/** Shows a workbook; somebody can type from then on, while formulas are still being worked out. */
export function openGrid(options: GridOptions): Grid {
  const { container, language, dark, name, book, settings, unsaved = [] } = options;
  const sentences = new Sentences();
  let calls = 0;
  const { univer, injector } = createEngine({
    container,
    language,
    dark,
    calls: { language, sentences, onCall: () => calls++ },
  });
  const data = workbookData(book, { name, locale: LOCALES[language], knows });
  const grid = univer.createUnit<object, GridBook>(UniverInstanceType.UNIVER_SHEET, data);
  const context: GridContext = { injector, grid, file: book, knows };
  showStoredSpills(context);
  const typing = new FormulaHelp(context, language);
  const edits = new Edits(context);
  const recalculation = new Recalculation(context, edits, (...place) => differs(context, ...place));
  const marks: Marks = new Marks(context, () => viewing.refresh());
  const guard = new Guard(context);
  if (language === "id") typeIndonesian(context, guard);
  pasteFromOutside(context, language, guard);
  const viewing = new Viewing(context, edits, sentences, marks, recalculation);
  explainErrors(context, sentences);
  redo(context, unsaved);
  growTables(context, guard);
  recalculation.open();
  return {
    workbook: gridWorkbook({ context, edits, marks, settings, guard }),
    view: viewing.view,
    onView: viewing.onView,
    onRefused: guard.onRefused,
    typing: { help: typing.help, onHelp: typing.onHelp, take: typing.take, typed: typing.typed },
    spotOf: (row, column) => spotOf(context, row, column),
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
    handChanges: () => handChanges(context, edits.touched),
    fileChanges: () => fileChanges(context, edits.touched, recalculation),
    addedSheets: () => addedSheets(context),
    settings: settings.all,
    dispose: () => univer.dispose(),
    calls: () => calls,
  };
}

const knows = (functionName: string) => functionName.startsWith("DUKCAPIL.") || isKnownFunction(functionName);
