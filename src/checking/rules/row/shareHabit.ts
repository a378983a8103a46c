import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { shownDecimals } from "./shownDecimals";

export interface ShareColumns {
  readonly share: TableColumn;
  readonly part: TableColumn;
  readonly base: TableColumn;
  /** Those who have not, if the percentages are of those who have and have not together instead of the base. */
  readonly rest?: TableColumn;
}

/** A base that the header does not name and that nearly all percentages of a column use. */
export interface ShareHabit extends Pick<ShareColumns, "base" | "rest"> {
  /** Rows that follow it, and rows that can be tested. */
  readonly fits: number;
  readonly rows: number;
}

/** The rows, and the share of them, that show another base; and the largest share that may follow the base of the header. */
export const FEWEST_ROWS = 8;
export const NEARLY_ALL = 0.8;
export const HARDLY_ANY = 0.2;

/**
 * The percentage, its part and its base, if the sheet has them: the base that the user chose, else the equal base that most
 * rows follow.
 */
export function shareColumns(table: Table, relation: RelationOf<"SHARE">): ShareColumns | undefined {
  const [share, part] = [table.columns.get(relation.share), table.columns.get(relation.part)];
  const chosen = chosenBase(table, relation);
  const bases = chosen ? [chosen] : columnsOf(table, [relation.base, ...(relation.equalBases ?? [])]);
  if (!share || !part || bases.length === 0) return undefined;
  const ranked = bases.map((base) => ({ base, fits: bases.length === 1 ? 0 : fitsOf(table, { share, part, base }) }));
  const { base } = ranked.reduce((best, each) => (each.fits > best.fits ? each : best));
  return { share, part, base };
}

/** The base that the user chose for the percentages, if the sheet has it. */
const chosenBase = ({ found, columns }: Table, { share }: RelationOf<"SHARE">): TableColumn | undefined =>
  columns.get(found.bases?.[share] ?? "");

/** The other base that the sheet clearly uses for its percentages, if the user has not chosen one. */
export function shareHabit(table: Table, relation: RelationOf<"SHARE">): ShareHabit | undefined {
  const found = shareColumns(table, relation);
  if (!found || chosenBase(table, relation)) return undefined;
  const rows = testableRows(table, found);
  if (rows < FEWEST_ROWS || fitsOf(table, found) > HARDLY_ANY * rows) return undefined;
  for (const base of columnsOf(table, relation.otherBases ?? [])) {
    const fits = fitsOf(table, { ...found, base });
    if (fits >= NEARLY_ALL * rows) return { base, fits, rows };
  }
  for (const rest of withoutPart(table, relation)) {
    const fits = fitsOf(table, { ...found, rest });
    if (fits >= NEARLY_ALL * rows) return { base: found.base, rest, fits, rows };
  }
  return undefined;
}

/** The columns of the remainder, where a share's part is subtracted from a whole. */
function withoutPart(table: Table, { part }: RelationOf<"SHARE">): readonly TableColumn[] {
  const rests = table.found.kind.relations.flatMap((each) =>
    each.relation === "REMAINDER" && each.part === part
      ? [each.rest]
      : each.relation === "MISFIT" && each.others.includes(part)
        ? [each.column]
        : [],
  );
  return columnsOf(table, [...new Set(rests)]);
}

/** Rows sampled to find which base a sheet uses. */
const LOOKED_AT = 500;

function* dataRows({ roles }: Table): Generator<number> {
  for (let i = 0; i < Math.min(LOOKED_AT, roles.length); i++) if (roles[i] === ROW.DATA) yield i;
}

function testableRows(table: Table, found: ShareColumns): number {
  let rows = 0;
  for (const i of dataRows(table)) if (!Number.isNaN(shareDistance(table, found, i).off)) rows++;
  return rows;
}

function fitsOf(table: Table, found: ShareColumns): number {
  let fits = 0;
  for (const i of dataRows(table)) {
    const { off, decimals } = shareDistance(table, found, i);
    if (off <= half(decimals)) fits++;
  }
  return fits;
}

/** The difference between the percentage and part ÷ base, in percentage points; NaN if one of the three is missing. */
export function shareDistance(table: Table, { share, part, base, rest }: ShareColumns, i: number) {
  const row = i + table.found.firstRow;
  const shown = valueOrNaN(share, i) * 100;
  const whole = rest ? valueOrNaN(part, i) + valueOrNaN(rest, i) : valueOrNaN(base, i);
  const actual = whole === 0 ? Number.NaN : (valueOrNaN(part, i) / whole) * 100;
  const cell = table.sheet.cells[row]?.[share.column];
  const decimals = shownDecimals(cell, table.sheet.numberFormat(row, share.column), share.inHundreds);
  return { shown, actual, decimals, off: Math.abs(shown - actual) };
}

/** Half of the last digit shown, in percentage points. */
export const half = (decimals: number) => 0.5 * 10 ** -decimals + 1e-9;
