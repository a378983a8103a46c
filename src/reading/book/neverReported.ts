import { fold } from "../../sheets/columnType";
import { ROW } from "../recognise/recognised";
import { columnsOf, wordAt, type Table } from "../table";
import type { Reporting } from "./completeness";
import { officeOf } from "./officeOf";

/** An area that is on the workbook's lists but in none of its monthly reports. */
export interface NeverReported {
  readonly name: string;
  /** Where the list names the area. */
  readonly table: Table;
  readonly i: number;
}

/** With fewer areas in common, nobody can tell that the list is the list of those who report. */
export const FEWEST_SHARED = 3;
/** The largest share of a list that may be missing. If more is missing, only some areas were meant to report. */
export const MOST_ABSENT = 0.25;

/** Kinds that list every area of the office. Other kinds, such as deliveries, may hold only some. */
const LISTS: ReadonlySet<string> = new Set(["rekapPerekaman", "cetakKepemilikan", "ikd"]);
/** Columns that name an area, the largest area first. */
const NAMES = ["kecamatan", "unit", "wilayah", "desa"];

/**
 * Areas that the workbook's lists name and that never report. A list counts only if it holds every reporting area, so that a
 * different spelling is not taken for a different area. All such lists must agree.
 */
export function neverReported({ areas, tables: own }: Reporting, tables: readonly Table[]): readonly NeverReported[] {
  const reporting = new Set(areas.map(({ name }) => fold(name)));
  if (reporting.size < areas.length || reporting.size < FEWEST_SHARED) return [];
  const lists = tables
    .filter((table) => !own.includes(table) && LISTS.has(table.found.kind.name) && isOfOffice(table, own[0]))
    .map(namesIn)
    .filter((list) => [...reporting].every((name) => list.has(name)));
  const [first, ...others] = lists;
  if (!first) return [];
  const absent = [...first].filter(([name]) => !reporting.has(name) && others.every((list) => list.has(name)));
  return absent.length > MOST_ABSENT * first.size ? [] : absent.map(([, area]) => area);
}

function isOfOffice(table: Table, other: Table | undefined): boolean {
  const keys = [table, other].flatMap((each) => (each && officeOf(each)?.key) ?? []);
  return new Set(keys).size < 2;
}

function namesIn(table: Table): ReadonlyMap<string, NeverReported> {
  const columns = columnsOf(table, NAMES);
  const found = new Map<string, NeverReported>();
  for (let i = 0; i < table.roles.length; i++) {
    if (table.roles[i] !== ROW.DATA) continue;
    const name = columns
      .map((column) => wordAt(column, i) ?? "")
      .filter((word) => word !== "")
      .at(-1);
    if (name !== undefined && !found.has(fold(name))) found.set(fold(name), { name, table, i });
  }
  return found;
}
