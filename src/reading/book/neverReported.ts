import { fold } from "../../sheets/columnType";
import { ROW } from "../recognise/recognised";
import { columnsOf, wordAt, type Table } from "../table";
import type { Reporting } from "./completeness";
import { officeOf } from "./officeOf";

/** An area that a list of the workbook has and the monthly reports never had. */
export interface NeverReported {
  readonly name: string;
  /** Where the list names it. */
  readonly table: Table;
  readonly i: number;
}

/** With fewer areas in common nobody can tell that the list is one of those who report. */
export const FEWEST_SHARED = 3;
/** The most of a list that may never have reported; where more did not, the reports were meant for some only. */
export const MOST_ABSENT = 0.25;

/** Kinds that list every area of the office; others may hold some of them, as deliveries do. */
const LISTS: ReadonlySet<string> = new Set(["rekapPerekaman", "cetakKepemilikan", "ikd"]);
/** What names an area, the largest first. */
const NAMES = ["kecamatan", "unit", "wilayah", "desa"];

/**
 * Areas that never report although the workbook's lists of areas have them. A list counts where it holds every area that
 * reports, so that no other spelling is taken for another area, and where all such lists agree.
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
