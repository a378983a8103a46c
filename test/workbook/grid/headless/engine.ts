import {
  ICommandService,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  LocaleType,
  Univer,
  UniverInstanceType,
  type IRange,
  type Workbook as GridBook,
} from "@univerjs/core";
import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  ICalculateFormulaService,
  IOtherFormulaManagerService,
  RegisterOtherFormulaService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  UniverFormulaEnginePlugin,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { MoveRangeCommand, UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import {
  ConditionalFormattingService,
  UniverSheetsConditionalFormattingPlugin,
} from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import type { NotShifted } from "../../../../src/contract/notShifted";
import type { Shift } from "../../../../src/workbook/formula/shift/shift";
import type { NotArranged } from "../../../../src/contract/notArranged";
import type { Arrangement } from "../../../../src/workbook/file/sheets/arrangement";
import { isFiltered, sheetChanges } from "../../../../src/workbook/grid/edits/sheetChanges";
import type { SheetCopy, SheetRefusal } from "../../../../src/workbook/workbook";
import { copyChange } from "../../../../src/workbook/grid/structure/copyChange";
import { rowsChange } from "../../../../src/workbook/grid/structure/rowsChange";
import { arrangementChange } from "../../../../src/workbook/grid/structure/sheetsChange";
import { Structure, type StructureParts } from "../../../../src/workbook/grid/structure/structure";
import { shownOf } from "./shown";
import { indicators } from "../../../../src/core/indicators";
import { cellAddress, parseArea, type Area } from "../../../../src/core/cells/area";
import type { Cell } from "../../../../src/core/cells/cell";
import type { Book } from "../../../../src/workbook/file/look/book";
import type { SheetPatch } from "../../../../src/workbook/file/patch/change";
import { NOTHING_DIRTY, Recalculation } from "../../../../src/workbook/grid/calc/recalculation";
import type { Trust } from "../../../../src/workbook/grid/calc/trusted";
import { calculateRulesWhereSeen } from "../../../../src/workbook/grid/patches/seenRules";
import { readArrayConstants } from "../../../../src/workbook/grid/patches/arrayConstants";
import { ourFunction } from "../../../../src/workbook/grid/calls/ourFunction";
import { Sentences } from "../../../../src/workbook/grid/calls/sentences";
import { BARE, isLocked, put } from "../../../../src/workbook/grid/cells/writeCells";
import { entry } from "../../../../src/workbook/grid/open/sheetData";
import { SheetCellsIn, type GridCell } from "../../../../src/workbook/grid/cells/cellIn";
import { openedIds, type GridContext } from "../../../../src/workbook/grid/context";
import { Edits } from "../../../../src/workbook/grid/edits/edits";
import { differs, fileChanges, handChanges } from "../../../../src/workbook/grid/edits/fileChanges";
import { redo } from "../../../../src/workbook/grid/edits/redo";
import { isKnownFunction } from "../../../../src/workbook/grid/engine/knownFunctions";
import { filtersIn, showFilters } from "../../../../src/workbook/grid/filters/filters";
import { watchFilters } from "../../../../src/workbook/grid/filters/watchFilters";
import { rangeOf } from "../../../../src/workbook/grid/open/rangeOf";
import { isMovable } from "../../../../src/workbook/grid/paste/movable";
import { keepRulesInPlace } from "../../../../src/workbook/grid/patches/rulesStay";
import type { PlacedArea } from "../../../../src/workbook/formula/shift/moveEffect";
import { showStoredSpills } from "../../../../src/workbook/grid/open/storedSpills";
import { workbookData } from "../../../../src/workbook/grid/open/workbookData";

/** The grid's engine with an opened book, without anything to be seen. */
export interface Headless {
  /** The names of all functions that the grid offers beside ours. */
  readonly functions: readonly string[];
  at(sheet: string, address: string): GridCell;
  /** Puts constants and formulas, which begin with an equals sign, and waits until all is worked out. */
  put(sheet: string, cells: Readonly<Record<string, Cell>>): Promise<void>;
  /** The same for one cell by the grid's own command, as one step to undo. */
  type(sheet: string, row: number, column: number, value: Cell): Promise<void>;
  /** Where the filter of a sheet is. */
  filterArea(sheet: string): Area | undefined;
  /** The rows that are not in sight, of the first 40. */
  hidden(sheet: string): readonly number[];
  isWaiting(sheet: string, address: string): boolean;
  /** True if a formula waits because it, or one that it uses, takes its own result. */
  isCircular(sheet: string, address: string): boolean;
  /** The fill that conditional formats give a cell, once the grid has worked them out. */
  fill(sheet: string, address: string): Promise<string | undefined>;
  /** How many cells' conditional formats the grid works out. */
  ruleCells(): number;
  /** True if a cell of the area is locked on a protected sheet. */
  isLocked(sheet: string, area: Area): boolean;
  /** The formulas that show an older result, as `Stok!A1`. */
  waitingCells(): readonly string[];
  /** How many formulas show an older result. */
  waiting(): number;
  /** Why filters were not set so far. */
  refusals(): readonly string[];
  /** What has to change in the file. */
  changes(): readonly SheetPatch[];
  /** What was done by hand since, to be done once more. */
  handChanges(): readonly SheetPatch[];
  /** Lets rows or columns come or go, and waits until all is worked out. */
  shift(sheet: string, shift: Omit<Shift, "sheet">): Promise<NotShifted | undefined>;
  /** Runs a command of the grid, such as those of its toolbar, on a sheet, and waits until all is worked out. */
  run(sheet: string, command: string, params: object): Promise<boolean>;
  /** Arranges the sheets anew, and waits until all is worked out. */
  arrange(change: Arrangement): Promise<NotArranged | undefined>;
  /** Cuts cells and pastes them elsewhere, and waits until all is worked out. */
  cut(from: PlacedArea, to: PlacedArea): Promise<"MOVE" | undefined>;
  /** Adds a copy of a sheet with other contents. */
  copy(wanted: SheetCopy): Promise<SheetRefusal | undefined>;
  /** The sheets as their tabs stand, and the one in front. */
  sheets(): readonly string[];
  active(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Does what `changes` gives once more, as after the tab was lost. */
  redoChanges(changes: readonly SheetPatch[]): void;
  /** The file that the changes are to be written into. */
  base(): Uint8Array;
  /** Merged areas, tables, frozen rows and columns, names, rules and notes of a sheet, as the grid has them. */
  shown(sheet: string): object;
  dispose(): void;
}

/** What the grid, or somebody who types, may do while formulas are being worked out. */
export interface Interruption {
  /** The grid begins once more for reasons of its own. */
  begin(): void;
  stop(): void;
  put(sheet: string, cells: Readonly<Record<string, Cell>>): void;
}

export interface HeadlessOptions {
  readonly trusts?: Trust | undefined;
  /** The file that the book was read from, for rows and columns to come and go in. */
  readonly bytes?: Uint8Array | undefined;
  /** Hears of every stage of a calculation, as the grid numbers them. */
  readonly onStage?: ((stage: number, interruption: Interruption) => void) | undefined;
}

const channels: MessageChannel[] = [];

/** A calculation that is stopped leaves its channel open, and the tests would never end. */
globalThis.MessageChannel = class extends MessageChannel {
  constructor() {
    super();
    channels.push(this);
  }
};

function closeChannels(): void {
  for (const { port1, port2 } of channels.splice(0)) [port1, port2].forEach((port) => port.close());
}

const named = <F>(made: F, name: string): [F, string] => [made, name];
const knows = (name: string) => name.startsWith("DUKCAPIL.") || isKnownFunction(name);

/** Waits until the grid has begun and ended all calculations that are due. */
function whenIdle(service: ICalculateFormulaService, isWorking: () => boolean): () => Promise<void> {
  let running = 0;
  const execute = service.execute.bind(service);
  service.execute = async (...given) => {
    running++;
    return execute(...given).finally(() => running--);
  };
  const isIdle = () => running === 0 && !isWorking();
  return async () => {
    // A stopped calculation begins again one turn later.
    for (let idle = 0; idle < IDLE_TURNS; idle = isIdle() ? idle + 1 : 0) await new Promise((go) => setTimeout(go));
  };
}
const IDLE_TURNS = 2;

export async function openHeadless(
  book: Book,
  { trusts, onStage, bytes = new Uint8Array() }: HeadlessOptions = {},
): Promise<Headless> {
  readArrayConstants();
  calculateRulesWhereSeen();
  const univer = new Univer({ locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: {} } });
  const calls = { language: "id" as const, sentences: new Sentences() };
  univer.registerPlugin(UniverFormulaEnginePlugin, {
    function: indicators.map((indicator) => named(ourFunction(indicator, calls), `DUKCAPIL.${indicator.name}`)),
  });
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsFilterPlugin);
  if (bytes.length > 0) {
    univer.registerPlugin(UniverSheetsNotePlugin);
    univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
    univer.registerPlugin(UniverDataValidationPlugin);
    univer.registerPlugin(UniverSheetsDataValidationPlugin);
  }
  const injector = univer.__getInjector();
  const data = workbookData(book, { name: "uji", locale: LocaleType.ID_ID, knows });
  const grid = univer.createUnit<object, GridBook>(UniverInstanceType.UNIVER_SHEET, data);
  const ids = openedIds(book);
  const context = { injector, grid, file: book, ids, knows, filters: new Map() } satisfies GridContext;
  injector.get(IUniverInstanceService).focusUnit(grid.getUnitId());
  showStoredSpills(context);
  showFilters(context);
  keepRulesInPlace(injector);
  const edits = new Edits(context);
  const recalculation = new Recalculation(context, edits, (...place) => differs(context, ...place), trusts);
  const commands = injector.get(ICommandService);
  const write = (sheet: string, cells: Readonly<Record<string, Cell>>) =>
    redo(context, [
      {
        sheet,
        cells: Object.entries(cells).map(([address, value]) => {
          const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
          return typeof value === "string" && value.startsWith("=")
            ? { row, column, value: null, formula: value.slice(1) }
            : { row, column, value };
        }),
      },
    ]);
  const interruption: Interruption = {
    begin: () => void commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, { dirtyRanges: [] }),
    stop: () => void commands.syncExecuteCommand(SetFormulaCalculationStopMutation.id, {}),
    put: write,
  };
  commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationNotificationMutation.id) return;
    const { stageInfo } = params as ISetFormulaCalculationNotificationMutation;
    if (stageInfo) onStage?.(stageInfo.stage, interruption);
  });
  const settled = whenIdle(injector.get(ICalculateFormulaService), () => recalculation.isWorking);
  const changes = (): readonly SheetPatch[] => [
    ...sheetChanges(context, edits.layouts, "file"),
    ...fileChanges(context, edits.touched, recalculation, structure.base.bytes !== bytes || isFiltered(context)),
  ];
  const parts: StructureParts = {
    context,
    whole: Promise.resolve(),
    base: { bytes, book, ids },
    edits,
    recalculation,
    changes,
    onBase: (base) => Object.assign(context, { file: base.book, ids: base.ids }),
    onShift: () => undefined,
    isTyping: () => false,
    onDone: () => undefined,
    onIncomplete: () => undefined,
  };
  const structure = new Structure(parts);
  const refusals: string[] = [];
  watchFilters(context, {
    isOurs: false,
    refuse: (why) => void refusals.push(why),
    tell: (why) => void refusals.push(why),
  });
  recalculation.open();
  if (!recalculation.isWorking)
    commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, NOTHING_DIRTY);
  await settled();
  const at = (sheet: string, address: string) => {
    const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
    const found = grid.getSheetBySheetName(sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return new SheetCellsIn(context, found).at(row, column);
  };
  return {
    functions: [...(ALL_IMPLEMENTED_FUNCTIONS_SET as ReadonlySet<string>)],
    at,
    filterArea: (name) => filtersIn(context, grid.getSheetBySheetName(name)?.getSheetId() ?? "").get("")?.area,
    hidden: (name) => {
      const sheet = grid.getSheetBySheetName(name);
      return Array.from({ length: 40 }, (_row, row) => row).filter((row) => sheet && !sheet.getRowVisible(row));
    },
    isLocked: (name, { row, column, rows, columns }) => {
      const id = grid.getSheetBySheetName(name)?.getSheetId() ?? "";
      return Array.from({ length: rows * columns }, (_cell, n) => n).some((n) =>
        isLocked(context, id, row + Math.floor(n / columns), column + (n % columns)),
      );
    },
    isWaiting: (sheet, address) => {
      const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
      const id = grid.getSheetBySheetName(sheet)?.getSheetId() ?? "";
      return recalculation.waiting.has(id, row, column);
    },
    isCircular: (sheet, address) => {
      const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
      const id = grid.getSheetBySheetName(sheet)?.getSheetId() ?? "";
      return recalculation.waiting.isCircular(id, row, column);
    },
    fill: async (sheet, address) => {
      const { row, column } = parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;
      const id = grid.getSheetBySheetName(sheet)?.getSheetId() ?? "";
      const look = () => injector.get(ConditionalFormattingService).composeStyle(grid.getUnitId(), id, row, column);
      injector.get(RegisterOtherFormulaService).calculateStarted$.next(true);
      look();
      await settled();
      return look()?.style?.bg?.rgb ?? undefined;
    },
    ruleCells: () =>
      Object.values(injector.get(IOtherFormulaManagerService).getOtherFormulaData()[grid.getUnitId()] ?? {})
        .flatMap((formulas) => Object.values(formulas ?? {}))
        .flatMap((formula) => formula?.ranges ?? [])
        .reduce((sum, { startRow, endRow, startColumn, endColumn }) => {
          return sum + (endRow - startRow + 1) * (endColumn - startColumn + 1);
        }, 0),
    waiting: () => recalculation.waiting.ids.size,
    waitingCells: () =>
      grid
        .getSheets()
        .flatMap((sheet) =>
          recalculation.waiting
            .on(sheet.getSheetId())
            .map(({ row, column }) => `${sheet.getName()}!${cellAddress(row, column)}`),
        ),
    refusals: () => refusals,
    put: async (sheet, cells) => {
      write(sheet, cells);
      await settled();
    },
    type: async (name, row, column, value) => {
      const sheet = grid.getSheetBySheetName(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      const isFormula = typeof value === "string" && value.startsWith("=");
      const cell = isFormula ? { f: value } : entry(value);
      put(context, sheet, { [row]: { [column]: { ...BARE, ...cell } } });
      await settled();
    },
    changes,
    handChanges: () => [...sheetChanges(context, edits.layouts, "hand"), ...handChanges(context, edits.touched)],
    run: async (name, command, params) => {
      const subUnitId = grid.getSheetBySheetName(name)?.getSheetId() ?? "";
      grid.setActiveSheet(grid.getSheetBySheetId(subUnitId) ?? grid.getActiveSheet());
      const done = await commands.executeCommand(command, { unitId: grid.getUnitId(), subUnitId, ...params });
      await settled();
      return Boolean(done);
    },
    redoChanges: (changes) => redo(context, changes),
    shift: async (sheet, shift) => {
      const id = grid.getSheetBySheetName(sheet)?.getSheetId() ?? "";
      const refused = await structure.change(rowsChange(parts, id, shift));
      if (refused === undefined) await settled();
      return refused;
    },
    arrange: async (change) => {
      const refused = await structure.change(arrangementChange(parts, change));
      if (refused === undefined) await settled();
      return refused;
    },
    cut: async (from, to) => {
      const [source, target] = [from, to].map((place) => ({
        id: grid.getSheetBySheetName(place.sheet)?.getSheetId() ?? "",
        range: rangeOf(place.area),
      })) as [{ id: string; range: IRange }, { id: string; range: IRange }];
      const moved = { sheetId: source.id, from: source.range, toSheetId: target.id, to: target.range };
      if (!isMovable(context, moved)) return "MOVE";
      grid.setActiveSheet(grid.getSheetBySheetId(target.id) ?? grid.getActiveSheet());
      const params = { fromRange: source.range, toRange: target.range };
      const sheets = { fromSubUnitId: source.id, toSubUnitId: target.id };
      if (!(await commands.executeCommand(MoveRangeCommand.id, { ...params, ...sheets }))) throw new Error("not moved");
      await settled();
      return undefined;
    },
    copy: async (wanted) => {
      const refused = await structure.change(copyChange(parts, wanted));
      if (refused === undefined) await settled();
      return refused;
    },
    sheets: () => grid.getSheets().map((sheet) => `${sheet.getName()}${sheet.isSheetHidden() ? " (hidden)" : ""}`),
    active: () => grid.getActiveSheet().getName(),
    undo: async () => {
      await commands.executeCommand(UndoCommand.id);
      await settled();
    },
    redo: async () => {
      await commands.executeCommand(RedoCommand.id);
      await settled();
    },
    base: () => structure.base.bytes,
    shown: (name) => shownOf(context, name),
    dispose: () => {
      univer.dispose();
      closeChannels();
    },
  };
}
