import type { Worksheet } from "@univerjs/core";
import { rowsHiddenByHand } from "../../file/look/filters";
import { shownFormula } from "../../formula/fileFormula";
import { SheetCellsIn } from "../cells/cellIn";
import { keptFormula } from "../cells/keptFormula";
import { fileSheet, type GridContext } from "../context";
import { cellKey } from "../edits/edits";
import { tablesIn } from "../tables/tablesIn";
import { cellId, type CellId, type FormulaNode, type Span } from "./dependents";
import { intersects } from "./intersects";
import { countsOtherDays } from "./otherDays";
import { looksOf, type Look, type Looks } from "./looks";
import { isMisnamed, structuredArea, type NamedTable } from "./structured";
import { isVolatile, type Trust } from "./trusted";

/** A formula of the grid with everything its recalculation depends on. */
export interface Formula extends FormulaNode {
  readonly row: number;
  readonly column: number;
  /** The cells whose values it takes; ROW(A5) takes none. */
  readonly reads: readonly Span[];
  /** Its result may change although nothing it refers to has changed. */
  readonly isVolatile: boolean;
  /** The grid calculates it as Excel does. */
  readonly isTrusted: boolean;
  /** It leaves out rows hidden by a filter. */
  readonly leavesOut: boolean;
  /** It takes one cell of a range: the one in its own row or column. */
  readonly isInLine: boolean;
}

/** All formulas of the workbook at present, by cell. */
export function formulasIn(
  context: GridContext,
  known: Map<string, Looks>,
  trusts: Trust,
): ReadonlyMap<CellId, Formula> {
  const resolver = new Resolver(context, known, trusts);
  const found = new Map<CellId, Formula>();
  for (const sheet of context.grid.getSheets()) {
    const id = sheet.getSheetId();
    const cells = new SheetCellsIn(context, sheet);
    const spills = cells.spills();
    const add = (row: number, column: number, text: string, canCalculate: boolean) => {
      const area = spills.get(cellKey(row, column)) ?? { row, column, rows: 1, columns: 1 };
      const formula = resolver.formula(sheet, row, column, text);
      const key = cellId(id, row, column);
      // A value in the way of a spill stops it.
      const isSpill = area.rows > 1 || area.columns > 1;
      const looksAt = isSpill ? [...formula.looksAt, { sheet: id, area }] : formula.looksAt;
      found.set(key, {
        ...formula,
        looksAt,
        isTrusted: canCalculate && formula.isTrusted,
        id: key,
        sheet: id,
        area,
        row,
        column,
      });
    };
    sheet.getCellMatrix().forValue((row, column, raw) => {
      const own = raw?.f || raw?.si ? cells.at(row, column).formula : undefined;
      if (own !== undefined) return void add(row, column, own, true);
      const kept = keptFormula(context, id, row, column, cells.at(row, column).value);
      if (kept !== undefined) add(row, column, kept, false);
    });
  }
  return found;
}

/** Functions that ask where cells are, and not what they hold. */
const OF_PLACES: ReadonlySet<string> = new Set(["ROW", "ROWS", "COLUMN", "COLUMNS", "OFFSET"]);

type Found = Pick<Formula, "looksAt" | "reads" | "isVolatile" | "isTrusted" | "leavesOut" | "isInLine">;

/** What a name stands for, and the sheet that it is for; undefined for the whole book. */
interface NamedCells {
  readonly text: string;
  readonly home: string | undefined;
}

/** What the names in a formula refer to. */
interface Met {
  readonly calls: Set<string>;
  isMisnamed: boolean;
}

/** Resolves names, tables and sheets in formulas. */
class Resolver {
  private readonly sheetIds: ReadonlyMap<string, string>;
  private readonly tables: ReadonlyMap<string, NamedTable>;
  private readonly names: ReadonlyMap<string, readonly NamedCells[]>;

  constructor(
    private readonly context: GridContext,
    private readonly known: Map<string, Looks>,
    private readonly trusts: Trust,
  ) {
    const sheets = context.grid.getSheets();
    this.sheetIds = new Map(sheets.map((sheet) => [sheet.getName().toLowerCase(), sheet.getSheetId()]));
    this.tables = new Map(
      sheets.flatMap((sheet) =>
        tablesIn(context, sheet.getSheetId()).map((table) => [table.name.toLowerCase(), this.named(sheet, table)]),
      ),
    );
    const names = new Map<string, NamedCells[]>();
    for (const { name, formula, sheet } of context.file.names) {
      const key = name.toUpperCase();
      const home = sheet === undefined ? undefined : context.ids[sheet];
      names.set(key, [...(names.get(key) ?? []), { text: shownFormula(formula), home }]);
    }
    this.names = names;
  }

  formula(sheet: Worksheet, row: number, column: number, text: string): Found {
    const id = sheet.getSheetId();
    const { looks, functions, isOpen } = this.looks(text);
    const isArray = isCovered(this.context, id, row, column);
    const looksAt: Span[] = [];
    const reads: Span[] = [];
    const met: Met = { calls: new Set(), isMisnamed: false };
    let isInLine = false;
    let isRight = !isOpen && functions.every(this.trusts);
    for (const look of looks) {
      const places = this.places(look, id, row, column, met);
      if (!places) {
        isRight = false;
        continue;
      }
      looksAt.push(...places);
      if (!OF_PLACES.has(look.calls.at(-1) ?? "")) reads.push(...places);
      const isOne = places.length === 1 && places.every(({ area }) => area.rows === 1 && area.columns === 1);
      if (!isArray && places.length > 0 && !isOne && intersects(look)) isInLine = true;
    }
    if (isInLine) isRight = false;
    const all = [...functions, ...met.calls];
    if (met.isMisnamed || ![...met.calls].every(this.trusts)) isRight = false;
    const leavesOut = all.includes("SUBTOTAL") || all.includes("AGGREGATE");
    if (leavesOut && looksAt.some(({ sheet: at }) => this.hidesRows(at))) isRight = false;
    const home = { sheet: id, area: { row, column, rows: 1, columns: 1 } };
    if (countsOtherDays(this.context, home, all, looksAt)) isRight = false;
    // A formula that the grid does not calculate waits whatever it reads, and a table that it misnames is not read whole.
    return {
      looksAt,
      reads: isRight ? reads : [],
      isVolatile: isOpen || isVolatile(all),
      isTrusted: isRight,
      leavesOut,
      isInLine,
    };
  }

  /** The places that a reference means; undefined if they cannot be determined. `met` collects the names on the way. */
  private places(look: Look, home: string, row: number, column: number, met: Met): readonly Span[] | undefined {
    const sheet = look.sheet === undefined ? home : this.sheetIds.get(look.sheet.toLowerCase());
    if (sheet === undefined) return undefined;
    const { what } = look;
    if ("area" in what) return [{ sheet, area: what.area }];
    if ("table" in what) {
      const table = this.table(what.table, home, row, column);
      if (!table) return undefined;
      if (isMisnamed(what.table, what.inside, table)) met.isMisnamed = true;
      return [{ sheet: table.sheet, area: structuredArea(what.inside, table, row) ?? table.area }];
    }
    const table = this.tables.get(what.name.toLowerCase());
    if (table && isMisnamed(undefined, "", table)) met.isMisnamed = true;
    if (table) return [{ sheet: table.sheet, area: structuredArea("", table, row) ?? table.area }];
    return this.meant(what.name, sheet, row, column, met);
  }

  private meant(
    name: string,
    home: string,
    row: number,
    column: number,
    met: Met,
    depth = 0,
  ): readonly Span[] | undefined {
    const all = this.names.get(name) ?? [];
    const own = all.find((one) => one.home === home);
    const whole = all.find((one) => one.home === undefined);
    const text = (own ?? whole ?? all[0])?.text;
    if (text === undefined) return undefined;
    // The grid knows one of each name and uses it on every sheet; Excel knows none where only another sheet has it.
    if (own ? all.length > 1 : !whole) met.isMisnamed = true;
    if (depth > 20) return undefined;
    const { looks, functions, isOpen } = this.looks(text.replace(/^=/, ""));
    functions.forEach((call) => met.calls.add(call));
    const places: Span[] = [];
    for (const look of looks) {
      const inner =
        "name" in look.what && !this.tables.has(look.what.name.toLowerCase())
          ? this.meant(look.what.name, home, row, column, met, depth + 1)
          : this.places(look, home, row, column, met);
      if (!inner) return undefined;
      places.push(...inner);
    }
    return isOpen || /#REF!/.test(text) ? undefined : places;
  }

  private table(name: string | undefined, home: string, row: number, column: number): NamedTable | undefined {
    if (name !== undefined) return this.tables.get(name.toLowerCase());
    return [...this.tables.values()].find(
      ({ sheet, area }) =>
        sheet === home &&
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  }

  private named(
    sheet: Worksheet,
    { name, area, headerRow, totalRow }: ReturnType<typeof tablesIn>[number],
  ): NamedTable {
    const id = sheet.getSheetId();
    const headers =
      fileSheet(this.context, id)
        ?.look.tableColumns.get(name)
        ?.map(({ header }) => header) ?? [];
    return { name, sheet: id, area, headers, headerRow, totalRow };
  }

  /** Of hidden rows the grid only knows those hidden by a filter. */
  private hidesRows(sheetId: string): boolean {
    const file = fileSheet(this.context, sheetId);
    return file !== undefined && rowsHiddenByHand(file).size > 0;
  }

  private looks(text: string): Looks {
    const known = this.known.get(text);
    if (known) return known;
    const looks = looksOf(text);
    this.known.set(text, looks);
    return looks;
  }
}

/** True if one formula of the file fills an area that begins at this cell. */
function isCovered(context: GridContext, sheetId: string, row: number, column: number): boolean {
  const arrays = fileSheet(context, sheetId)?.look.arrays ?? [];
  return arrays.some((area) => area.row === row && area.column === column);
}
