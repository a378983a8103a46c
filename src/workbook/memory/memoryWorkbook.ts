import type { Area } from "../../core/cells/area";
import { isEmptyCell, type Cell } from "../../core/cells/cell";
import { isOurs } from "../formula/ourFormula";
import { sheetCells, type SheetCells } from "../../core/cells/sheetCells";
import {
  WorkbookError,
  type Abilities,
  type CellChange,
  type CellPlace,
  type Mark,
  type ReadOptions,
  type SheetArea,
  type Workbook,
  type WriteOutcome,
} from "../workbook";
import { MemorySheet, type MemoryRepair } from "./memorySheet";

export interface MemoryOptions {
  /** Names of sheets that refuse all changes. */
  readonly protectedSheets?: readonly string[];
  readonly abilities?: Partial<Abilities>;
}

/** A workbook in memory, with the actions of its user: viewing a sheet, selecting, typing. */
export interface MemoryWorkbook extends Workbook {
  activate(sheet: string): void;
  setSelection(place: SheetArea): void;
  /** Types into a cell as the user; listeners of `onChange` are called. */
  type(place: CellPlace, cell: Cell): void;
  /** What is active, selected and marked. A new object after each change of these or of a cell. */
  view(): MemoryView;
  /** Calls back when `view` would return something else. */
  onView(listener: () => void): () => void;
}

export interface MemoryView {
  readonly active: string;
  readonly selected: Area;
  readonly marks: readonly Mark[];
}

const A1: Area = { row: 0, column: 0, rows: 1, columns: 1 };
const ABILITIES: Abilities = { customFunctions: false, marks: true, changeEvents: true, newSheets: true };

/** Makes a workbook of copies of the given sheets; the first one is active. */
export function memoryWorkbook(given: readonly SheetCells[], options: MemoryOptions = {}): MemoryWorkbook {
  const locked = new Set(options.protectedSheets ?? []);
  const sheets = new Map(given.map((sheet) => [sheet.name, new MemorySheet(sheet, locked.has(sheet.name))]));
  const settings = new Map<string, string>();
  const changeListeners = new Set<(place: SheetArea) => void>();
  const viewListeners = new Set<() => void>();
  let repairs: readonly MemoryRepair[] = [];
  let now: MemoryView = { active: given[0]?.name ?? "", selected: A1, marks: [] };

  function sheet(name: string): MemorySheet {
    const found = sheets.get(name);
    if (!found) throw new WorkbookError("SHEET_GONE");
    return found;
  }

  function show(change: Partial<MemoryView>): void {
    now = { ...now, ...change };
    viewListeners.forEach((listener) => listener());
  }

  function listen<T>(listeners: Set<T>, listener: T): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function changeCell({ sheet: name, row, column, from, to, numberFormat }: CellChange): WriteOutcome {
    const target = sheets.get(name);
    if (!target) return "SHEET_GONE";
    if (target.isProtected) return "PROTECTED";
    if (target.formula(row, column) !== undefined) return "FORMULA";
    if (!sameCell(target.cell(row, column), from)) return "CHANGED_MEANWHILE";
    target.put(row, column, to, numberFormat);
    return "WRITTEN";
  }

  return {
    abilities: { ...ABILITIES, ...options.abilities },
    sheetNames: async () => [...sheets.keys()],
    activeSheet: async () => sheet(now.active).name,
    readSheet: async (name, readOptions) => readWhole(sheet(name), readOptions),
    selection: async () => ({ sheet: now.active, area: now.selected }),
    readCell: async (place = { sheet: now.active, row: now.selected.row, column: now.selected.column }) => {
      const { sheet: name, row, column } = place;
      return { sheet: name, row, column, ...sheet(name).state(row, column) };
    },
    onSelect: (listener) => {
      let last = now;
      return listen(viewListeners, () => {
        const isOther = now.active !== last.active || now.selected !== last.selected;
        last = now;
        if (isOther) listener({ sheet: now.active, area: now.selected });
      });
    },
    readArea: async (place) => sheet(place.sheet).read(place.area),
    select: async ({ sheet: name, row, column }) =>
      show({ active: sheet(name).name, selected: { row, column, rows: 1, columns: 1 } }),
    write: async (changes) => {
      const outcomes = changes.map(changeCell);
      show({});
      return outcomes;
    },
    writeFormula: async ({ sheet: name, row, column }, formula, numberFormat) => {
      const target = sheets.get(name);
      if (!target) return "SHEET_GONE";
      if (target.isProtected) return "PROTECTED";
      const present = target.formula(row, column);
      if (present !== undefined && !isOurs(present)) return "FORMULA";
      if (present === undefined && !isEmptyCell(target.cell(row, column))) return "CHANGED_MEANWHILE";
      target.putFormula(row, column, formula.replace(/^=/, ""), numberFormat);
      show({});
      return "WRITTEN";
    },
    putBack: async ({ sheet: name, row, column, value, formula, numberFormat }, written) => {
      const target = sheets.get(name);
      if (!target) return "SHEET_GONE";
      if (target.isProtected) return "PROTECTED";
      if (target.formula(row, column) !== written) return "CHANGED_MEANWHILE";
      if (formula === undefined) target.put(row, column, value, numberFormat);
      else target.putFormula(row, column, formula, numberFormat);
      show({});
      return "WRITTEN";
    },
    repairFormulas: async () => {
      const open = [...sheets.values()].filter(({ isProtected }) => !isProtected);
      const repaired = open.flatMap((one) => one.repairFormulas());
      repairs = [...repairs, ...repaired];
      show({});
      return repaired.length;
    },
    uncalculated: async () =>
      [...sheets.values()]
        .map((one) => ({ sheet: one.name, count: one.repairs().length, isProtected: one.isProtected }))
        .filter(({ count }) => count > 0),
    takeBackRepair: async () => {
      const given = repairs.filter(({ sheet: name, row, column, to }) => sheets.get(name)?.formula(row, column) === to);
      repairs = [];
      given.forEach(({ sheet: name, row, column, from }) => sheet(name).putFormula(row, column, from, undefined));
      show({});
      return given.length;
    },
    mark: async (name, marks) => {
      if (sheet(name).isProtected) throw new WorkbookError("SHEET_PROTECTED");
      show({ marks: [...now.marks.filter((mark) => mark.sheet !== name), ...marks] });
    },
    addSheet: async (wanted, cells) => {
      let name = wanted;
      for (let next = 2; sheets.has(name); next++) name = `${wanted} (${next})`;
      sheets.set(name, new MemorySheet(sheetCells(name, cells), false));
      show({});
      return name;
    },
    onChange: (listener) => listen(changeListeners, listener),
    readSetting: async (key) => settings.get(key),
    writeSetting: async (key, value) => void settings.set(key, value),
    activate: (name) => show({ active: sheet(name).name, selected: A1 }),
    setSelection: ({ sheet: name, area }) => show({ active: sheet(name).name, selected: area }),
    type: ({ sheet: name, row, column }, cell) => {
      sheet(name).put(row, column, cell);
      show({});
      changeListeners.forEach((listener) => listener({ sheet: name, area: { row, column, rows: 1, columns: 1 } }));
    },
    view: () => now,
    onView: (listener) => listen(viewListeners, listener),
  };
}

function readWhole(sheet: MemorySheet, { onProgress, signal }: ReadOptions = {}): SheetCells {
  if (signal?.aborted) throw new WorkbookError("CANCELLED");
  const cells = sheet.snapshot();
  onProgress?.(1);
  return cells;
}

/** Compares two cells across hosts: all kinds of blank are equal, and an error equals its name. */
function sameCell(a: Cell, b: Cell): boolean {
  if (isEmptyCell(a) || isEmptyCell(b)) return isEmptyCell(a) && isEmptyCell(b);
  if (typeof a === "object" && typeof b === "object") return a?.error === b?.error;
  return a === b;
}
