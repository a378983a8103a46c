import { isCellError, type Cell } from "../../core/cells/cell";
import { parseArea } from "../../core/cells/area";
import { plain } from "../../core/cells/plain";
import { holdsIdentity } from "../../core/nik/identity";
import type { Finding } from "../../contract/finding";
import { periodReader } from "../../reading/book/periods";
import { columnAt, type Table } from "../../reading/table";
import { BETWEEN, rowKey } from "./rowKey";

/**
 * What a finding is about: the sheet, its kind, the period, the rule, the column by its meaning, the row by its key, and what
 * is said of which value. Two findings with one key are the same finding, wherever their rows stand.
 */
export type FindingKey = readonly [
  sheet: string,
  kind: string,
  period: string,
  rule: string,
  column: string,
  row: string,
  says: string,
];

export const KEY_LENGTH = 7;

/** How many cells of a column say the same, which grows with the sheet. */
const COUNTS = ["unknown", "filled", "fits", "fit", "rows"];
/** Fields of a detail that follow from others, that change with rows beside the accused, or that the value says already. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "cause",
  "usual",
  "nearest",
  "means",
  "alternative",
  "choices",
  "found",
  ...COUNTS,
]);
/** Fields that hold the address of another cell, told by its row's key instead. */
const ADDRESSES: ReadonlySet<string> = new Set(["previous", "earlier"]);
/** A doubt about a whole column is about none of its rows. */
const OF_COLUMN: ReadonlySet<string> = new Set([
  "COLUMN_DOUBTED",
  "CHOICES_UNKNOWN",
  "SHARE_ON_OTHER_BASE",
  "ENGLISH_THOUSANDS",
]);

/**
 * The key of a finding; undefined where its row says nothing that it could be known by, and where the key would hold what may
 * be an identity number. Nothing is taken from a cell for a NIK.
 */
export function findingKey(table: Table, finding: Finding): FindingKey | undefined {
  const { found, sheet } = table;
  const i = finding.row - found.firstRow;
  const column = columnAt(table, finding.column);
  const isOfColumn = OF_COLUMN.has(finding.code);
  const row = isOfColumn ? "" : rowKey(table, i);
  if (row === undefined) return undefined;
  const value =
    isOfColumn || column.definition.type.name === "nik" ? "" : textOf(sheet.cells[finding.row]?.[finding.column]);
  const says = [finding.code, ...saidOf(table, finding.detail), value].join(BETWEEN);
  const period = isOfColumn ? "" : (table.once(periodReader)(i)?.key ?? "");
  const key: FindingKey = [sheet.name, found.kind.name, period, finding.rule, column.key, row, says];
  return key.some(holdsIdentity) ? undefined : key;
}

function saidOf(table: Table, detail: Finding["detail"]): string[] {
  return Object.entries(detail ?? {})
    .filter(([name, value]) => !LEFT_OUT.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name} ${ADDRESSES.has(name) ? rowAt(table, String(value)) : JSON.stringify(value)}`);
}

/** The key of the row at an address of the same table; nothing where it lies elsewhere. */
function rowAt(table: Table, address: string): string {
  const area = parseArea(address);
  const i = area ? area.row - table.found.firstRow : -1;
  return i >= 0 && i < table.roles.length ? (rowKey(table, i) ?? "") : "";
}

function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (isCellError(cell)) return cell.error;
  return typeof cell === "string" ? JSON.stringify(plain(cell)) : String(cell);
}
