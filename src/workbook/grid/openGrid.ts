import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import {
  LocaleType,
  ThemeService,
  UniverInstanceType,
  type Workbook as GridBook,
  type Worksheet,
} from "@univerjs/core";
import type { Book } from "../file/look/book";
import { Recalculation } from "./calc/recalculation";
import { ChartLayer } from "./charts/chartLayer";
import { explainErrors } from "./calls/explainErrors";
import { nameMessageCorners } from "./patches/messageCorners";
import { measureLater } from "./patches/laterHeights";
import { keepRulesInPlace } from "./patches/rulesStay";
import { keepRulesWhenPasted } from "./patches/rulesStayWhenPasted";
import { Sentences } from "./calls/sentences";
import { figuresIn } from "./cells/readSheet";
import { openedIds, sheetNamed, type GridContext } from "./context";
import { Edits } from "./edits/edits";
import { differs, fileChanges, handChanges } from "./edits/fileChanges";
import { redo } from "./edits/redo";
import { isFiltered, sheetChanges } from "./edits/sheetChanges";
import { Structure, type StructureParts } from "./structure/structure";
import { watchSheets } from "./structure/watchSheets";
import { copyChange } from "./structure/copyChange";
import { watchStructure } from "./structure/watch";
import { findText, replaceText } from "./find";
import { addRest } from "./engine/addRest";
import { createEngine } from "./engine/createEngine";
import { isKnownFunction } from "./engine/knownFunctions";
import { Guard } from "./engine/guard";
import type { Grid, GridOptions } from "./grid";
import { gridWorkbook } from "./gridWorkbook";
import { hasSheetFilter, showFilters } from "./filters/filters";
import { watchFilters } from "./filters/watchFilters";
import { focusSheet } from "./keys/focusSheet";
import { holdArrows } from "./keys/heldKeys";
import { leaveFields } from "./keys/leaveFields";
import { followPopups } from "./keys/popups";
import { hearSheetKeys } from "./keys/sheetKeys";
import { offerLooks } from "./looks/lookMenu";
import { nameControls, nameWithin } from "./looks/nameControls";
import { markTooNarrow } from "./looks/tooNarrow";
import { markWaiting } from "./looks/waitingCells";
import { followLinks } from "./followLinks";
import { Marks } from "./marks";
import { showStoredSpills } from "./open/storedSpills";
import { sheetId, workbookData } from "./open/workbookData";
import { forgetCopied } from "./paste/forgetCopied";
import { pasteFromOutside } from "./paste/pasteFromOutside";
import { offerInTables } from "./tables/offerInTables";
import { growTables } from "./tables/growTables";
import { printedInColour } from "./print/printedInColour";
import { sortTables } from "./sorting/sortTables";
import { spotOf } from "./spotOf";
import { forgetRefused } from "./typing/forgetRefused";
import { FormulaHelp } from "./typing/formulaHelp";
import { typeIndonesian } from "./typing/indonesianTyping";
import { Viewing } from "./viewing";

const LOCALES = { id: LocaleType.ID_ID, en: LocaleType.EN_US } as const;

/**
 * Shows a workbook; the user can type while formulas are still being calculated. It takes a few turns, so that the page keeps
 * responding.
 */
export async function openGrid(options: GridOptions): Promise<Grid> {
  const leaving: Leaving = [];
  try {
    return await begin(options, leaving);
  } catch (error) {
    // The frame of the spreadsheet goes on in this turn, and would start a timer that nothing stops any more.
    await nextTurn();
    leave(leaving);
    throw error;
  }
}

/** What to undo before the spreadsheet goes, in the order of its making. */
type Leaving = (() => void)[];

const leave = (leaving: Leaving) => [...leaving].reverse().forEach((undo) => undo());

async function begin(options: GridOptions, leaving: Leaving): Promise<Grid> {
  const { container, language, dark, name, book, bytes, settings, unsaved = [], front } = options;
  leaving.push(nameMessageCorners());
  // Before the engine, which hears keys as early.
  const heldKeys = holdArrows();
  leaving.push(() => heldKeys.dispose());
  const sentences = new Sentences();
  let calls = 0;
  const { univer, injector, loadRest } = createEngine({
    container,
    language,
    dark,
    calls: { language, sentences, onCall: () => calls++ },
  });
  leaving.push(() => univer.dispose());
  await nextTurn();
  const data = workbookData(book, { name, locale: LOCALES[language], knows });
  await nextTurn();
  const grid = univer.createUnit<object, GridBook>(UniverInstanceType.UNIVER_SHEET, data);
  const ids = openedIds(book);
  const context = { injector, grid, file: book, ids, knows, filters: new Map() } satisfies GridContext;
  leaving.push(measureLater(context));
  showStoredSpills(context);
  const isFilteredSheet = hasSheetFilter(book, unsaved);
  const rest = addRest(context, loadRest, isFilteredSheet);
  leaving.push(() => rest.leave());
  // What hides the rows comes with the rest.
  if (isFilteredSheet) await rest.added;
  showFilters(context);
  grid.setActiveSheet(frontSheet(grid, book, front));
  markTooNarrow(context);
  offerLooks(context);
  keepRulesInPlace(injector);
  keepRulesWhenPasted(injector);
  leaving.push(nameControls(container, language));
  const typing = new FormulaHelp(context, language);
  const edits = new Edits(context);
  const recalculation = new Recalculation(context, edits, (...place) => differs(context, ...place));
  markWaiting(context, recalculation.waiting, language);
  const marks: Marks = new Marks(context, () => viewing.refresh());
  const guard = new Guard(context);
  forgetRefused(context, guard);
  if (language === "id") typeIndonesian(context, guard);
  pasteFromOutside(context, language, guard);
  const workbook = gridWorkbook({
    context,
    edits,
    marks,
    settings,
    guard,
    copySheet: (copy) => structure.change(copyChange(parts, copy)),
  });
  const viewing = new Viewing(context, edits, sentences, marks, recalculation);
  followLinks(context, container, viewing.view, (place) => void workbook.select(place));
  explainErrors(context, sentences);
  guard.ours(() => redo(context, unsaved));
  growTables(context, guard, () => edits.isQuiet);
  const changes = () => [
    ...sheetChanges(context, edits.layouts, "file"),
    ...fileChanges(context, edits.touched, recalculation, isReshaped() || isFiltered(context)),
  ];
  const parts: StructureParts = {
    context,
    whole: rest.added,
    base: { bytes, book, ids },
    edits,
    recalculation,
    changes,
    onBase: (base) => Object.assign(context, { file: base.book, ids: base.ids }),
    onShift: (...shift) => {
      marks.shift(...shift);
      sentences.shift(...shift);
    },
    onSheets: options.onSheets,
    isTyping: () => injector.get(IEditorBridgeService).isVisible().visible,
    onDone: () => {
      forgetCopied(injector);
      charts.reload();
    },
    onIncomplete: (table) => guard.tell("COLUMN_EMPTY", table),
  };
  const structure = new Structure(parts);
  sortTables(context, guard);
  offerInTables(context, guard);
  watchFilters(context, guard);
  heldKeys.isTyping = () => injector.get(IEditorBridgeService).isVisible().visible;
  const keyboard = leaveFields(container, () => focusSheet(context));
  const popups = followPopups(container, (popup) => nameWithin(popup, language), keyboard.take);
  const charts = new ChartLayer(context, container, language, edits);
  leaving.push(
    () => charts.dispose(),
    () => keyboard.dispose(),
    () => popups.dispose(),
    hearSheetKeys(context, container, popups),
  );
  watchStructure(context, structure, parts, guard);
  watchSheets(context, container, structure, parts, guard, language);
  const isReshaped = () => structure.base.bytes !== bytes || options.reshaped !== undefined;
  recalculation.open(options.reshaped);
  return {
    workbook,
    view: viewing.view,
    onView: viewing.onView,
    onRefused: guard.onRefused,
    typing: { help: typing.help, onHelp: typing.onHelp, take: typing.take, typed: typing.typed },
    spotOf: (row, column) => spotOf(context, row, column),
    figures: ({ sheet, area }) => figuresIn(context, sheetNamed(context, sheet), area),
    setDark: (isDark) => injector.get(ThemeService).setDarkMode(isDark),
    handChanges: () => [...sheetChanges(context, edits.layouts, "hand"), ...handChanges(context, edits.touched)],
    fileChanges: changes,
    base: () => structure.base.bytes,
    reshaped: () => (isReshaped() ? recalculation.reshapedCells() : undefined),
    settings: settings.all,
    focus: keyboard.take,
    find: (text) => findText(context, text),
    replace: (places, text, by) => replaceText(context, places, text, by, language),
    printed: () => printedInColour(context, { file: name, language }),
    whole: rest.added,
    dispose: () => leave(leaving),
    calls: () => calls,
  };
}

/** The requested sheet, else the one that was active when the file was saved, unless it is hidden. */
function frontSheet(grid: GridBook, { activeSheet }: Book, front: string | undefined): Worksheet {
  const wanted = front === undefined ? undefined : grid.getSheetBySheetName(front);
  const sheet = wanted ?? grid.getSheetBySheetId(sheetId(activeSheet));
  return sheet && !sheet.isSheetHidden() ? sheet : grid.ensureActiveSheet();
}

const nextTurn = () => new Promise<void>((go) => setTimeout(go));

const knows = (functionName: string) => functionName.startsWith("DUKCAPIL.") || isKnownFunction(functionName);
