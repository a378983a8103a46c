import { parseArea, type Area } from "../../core/cells/area";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { CellPlace } from "../workbook";
import type { Ask } from "./ask";
import { clipped, endOf, joined, type Rows } from "./rows";
import { supports } from "./run";
import type { Survey } from "./survey";

/** A sheet as last read. */
interface Kept {
  readonly area: Area;
  readonly sheet: SheetCells;
  /** True if no cell changes by itself. */
  readonly isPlain: boolean;
  /** Number of partial readings since the last full one. */
  readonly patches: number;
}

/** The start of reading one sheet: its last state with the rows to read again, or nothing to build on. */
export interface Begun {
  readonly survey: Survey;
  readonly known?: { readonly sheet: SheetCells; readonly rows: readonly Rows[] };
  /** Stores what was read; `isPlain` if no cell has a formula. */
  keep(sheet: SheetCells, isPlain: boolean): void;
}

/** With more of these the sheet is read in full: each patch and each gap between rows has a cost. */
const MOST_PATCHES = 16;
const MOST_SPANS = 40;
const MOST_NOTES = 400;
/** The most lines that are asked one by one whether they are hidden when no cells are read. */
const MOST_LINES = 20_000;
/** Excel reports changed cells and formats from ExcelApi 1.9 on, sorted rows from 1.10. */
const TELLS_ALL = "1.10";

/**
 * Remembers each sheet as last read, and the rows that Excel reported as changed since. Only sheets of plain values are reused:
 * formulas and pivot tables change without input.
 */
export class SheetMemory {
  private isListening = false;
  private readonly kept = new Map<string, Kept>();
  private readonly changed = new Map<string, Rows[]>();
  private readonly ids = new Map<string, string>();
  private readonly turns = new Map<string, number>();
  private lastTurn = 0;

  /** Subscribes to change events as part of another request; undefined if already subscribed or not supported. */
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
   * Decides what to read. If no change is known on any of the sheets, all of them are read: a repeated request means that the
   * user has seen a change that Excel did not report.
   */
  begin(surveys: readonly Survey[]): readonly Begun[] {
    const known = surveys.map((survey) => this.knownOf(survey));
    const hasNews = surveys.some(({ id }, i) => this.isNews(id, known[i]));
    return surveys.map((survey, i) => {
      const one = hasNews ? known[i] : undefined;
      return { survey, ...(one && { known: one }), keep: this.turnOf(survey, one ? one.patches + 1 : 0) };
    });
  }

  /** Records cells that the add-in wrote, so that nothing depends on when Excel reports them. */
  wrote(places: readonly CellPlace[]): void {
    for (const { sheet, row } of places) {
      const id = this.ids.get(sheet);
      if (id !== undefined) this.note(id, { first: row, count: 1 });
    }
  }

  /** True for a sheet that has not been read yet or has changed, as far as events or its size show. */
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

  /** A reading in progress is not stored either. */
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
    // Rows added or removed without an event were not typed.
    const [shorter, longer] = [endOf(kept.area), endOf(area)].sort((a, b) => a - b) as [number, number];
    if (shorter < longer && !rows.some(({ first, count }) => first <= shorter && first + count >= longer))
      return undefined;
    const within = rows.flatMap((one) => clipped(one, area));
    return { sheet: kept.sheet, rows: within, patches: kept.patches };
  }
}
