import { parseArea, type Area } from "../../core/cells/area";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { CellPlace } from "../workbook";
import type { Ask } from "./ask";
import { clipped, endOf, joined, type Rows } from "./rows";
import { supports } from "./run";
import type { Survey } from "./survey";

/** A sheet as it was last read. */
interface Kept {
  readonly area: Area;
  readonly sheet: SheetCells;
  /** No cell of it changes by itself. */
  readonly isPlain: boolean;
  /** Readings of some rows since the last whole one. */
  readonly patches: number;
}

/** What one sheet's reading begins with: the sheet as it was and the rows to read, or nothing to build on. */
export interface Begun {
  readonly survey: Survey;
  readonly known?: { readonly sheet: SheetCells; readonly rows: readonly Rows[] };
  /** Keeps what was read; `isPlain` where no cell has a formula. */
  keep(sheet: SheetCells, isPlain: boolean): void;
}

/** More than these are read as a whole: each patch and each gap between rows costs something as well. */
const MOST_PATCHES = 16;
const MOST_SPANS = 40;
const MOST_NOTES = 400;
/** Lines that are asked one by one which of them are hidden, where no cells are read. */
const MOST_LINES = 20_000;
/** Excel tells of changed cells and formats from ExcelApi 1.9 on, of sorted rows from 1.10. */
const TELLS_ALL = "1.10";

/**
 * What was last read of each sheet, and the rows that changed since as Excel told. Only sheets of plain figures are built
 * on: a formula, or a pivot table, changes without anybody having typed.
 */
export class SheetMemory {
  private isListening = false;
  private readonly kept = new Map<string, Kept>();
  private readonly changed = new Map<string, Rows[]>();
  private readonly ids = new Map<string, string>();
  private readonly turns = new Map<string, number>();
  private lastTurn = 0;

  /** Asks Excel to tell of changes, along with another request; undefined where it does already or cannot. */
  listening(): Ask<void> | undefined {
    if (this.isListening || !supports(TELLS_ALL)) return undefined;
    return (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add(async (event) => {
        if (event.changeType === "RangeEdited") this.hear(event.worksheetId, event.address);
        else this.forget(event.worksheetId);
      });
      worksheets.onFormatChanged.add(async ({ worksheetId, address }) => this.hear(worksheetId, address));
      worksheets.onRowSorted.add(async ({ worksheetId }) => this.forget(worksheetId));
      worksheets.onColumnSorted.add(async ({ worksheetId }) => this.forget(worksheetId));
      return () => void (this.isListening = true);
    };
  }

  /**
   * Says what has to be read, from now on. Where nothing is known to have changed on any of the sheets, all is read: whoever
   * asks again has seen something that Excel did not tell.
   */
  begin(surveys: readonly Survey[]): readonly Begun[] {
    const known = surveys.map((survey) => this.knownOf(survey));
    const hasNews = surveys.some(({ id }, i) => this.isNews(id, known[i]));
    return surveys.map((survey, i) => {
      const one = hasNews ? known[i] : undefined;
      return { survey, ...(one && { known: one }), keep: this.turnOf(survey, one ? one.patches + 1 : 0) };
    });
  }

  /** Notes cells that we wrote ourselves, so that nothing depends on how soon Excel tells of them. */
  wrote(places: readonly CellPlace[]): void {
    for (const { sheet, row } of places) {
      const id = this.ids.get(sheet);
      if (id !== undefined) this.note(id, { first: row, count: 1 });
    }
  }

  /** A sheet that was not read yet or has changed, as far as Excel told or its size shows. */
  private isNews(id: string, known: { readonly rows: readonly Rows[] } | undefined): boolean {
    if (known) return known.rows.length > 0;
    const kept = this.kept.get(id);
    return !kept || kept.isPlain || this.changed.has(id);
  }

  private hear(id: string, address: string): void {
    for (const one of address.split(",")) {
      const area = parseArea(one.slice(one.lastIndexOf("!") + 1));
      if (!area) return this.forget(id);
      this.note(id, { first: area.row, count: area.rows });
    }
  }

  private note(id: string, rows: Rows): void {
    const all = [...(this.changed.get(id) ?? []), rows];
    if (all.length > MOST_NOTES) this.forget(id);
    else this.changed.set(id, all);
  }

  /** Whoever is reading the sheet just now does not keep it either. */
  private forget(id: string): void {
    this.kept.delete(id);
    this.turns.delete(id);
  }

  private turnOf({ id, name, area, hasPivots }: Survey, patches: number): Begun["keep"] {
    const turn = ++this.lastTurn;
    this.turns.set(id, turn);
    this.ids.set(name, id);
    this.kept.delete(id);
    this.changed.delete(id);
    return (sheet, isPlain) => {
      if (!this.isListening || this.turns.get(id) !== turn) return;
      this.kept.set(id, { area, sheet, isPlain: isPlain && !hasPivots, patches });
    };
  }

  private knownOf({ id, name, area, hasPivots, rowsHidden }: Survey) {
    const kept = this.kept.get(id);
    if (!kept?.isPlain || hasPivots || kept.patches >= MOST_PATCHES || kept.sheet.name !== name) return undefined;
    const rows = joined(this.changed.get(id) ?? []);
    const { row, column, columns } = area;
    const isSameFrame = row === kept.area.row && column === kept.area.column && columns === kept.area.columns;
    if (!isSameFrame || rows.length > MOST_SPANS || (rowsHidden === null && area.rows > MOST_LINES)) return undefined;
    // Rows that came or went without a word were not typed.
    const [shorter, longer] = [endOf(kept.area), endOf(area)].sort((a, b) => a - b) as [number, number];
    if (shorter < longer && !rows.some(({ first, count }) => first <= shorter && first + count >= longer))
      return undefined;
    const within = rows.flatMap((one) => clipped(one, area));
    return { sheet: kept.sheet, rows: within, patches: kept.patches };
  }
}
