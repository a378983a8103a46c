import { isCellError, type Cell } from "../../core/cells/cell";
import { parseArea } from "../../core/cells/area";
import { plain } from "../../core/cells/plain";
import { holdsIdentity } from "../../core/nik/identity";
import type { Finding } from "../../contract/finding";
import { periodReader } from "../../reading/book/periods";
import { columnAt, type Table } from "../../reading/table";
import { BETWEEN, rowKey } from "./rowKey";

/**
 * Identifies a finding: the sheet, its kind, the period, the rule, the column by its meaning, the row by its key, and the
 * statement about the value. Findings with equal keys are the same, wherever their rows are.
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

/** Numbers of cells that share a statement; they grow with the sheet. */
const COUNTS = ["unknown", "filled", "fits", "fit", "rows"];
/** Fields of a detail that follow from others, change with neighbouring rows, or repeat the value. */
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
/** Fields with the address of another cell; the key uses that row's key instead. */
const ADDRESSES: ReadonlySet<string> = new Set(["previous", "earlier"]);
/** Doubts about a whole column, not about any of its rows. */
const OF_COLUMN: ReadonlySet<string> = new Set([
  "COLUMN_DOUBTED",
  "CHOICES_UNKNOWN",
  "SHARE_ON_OTHER_BASE",
  "ENGLISH_THOUSANDS",
]);

/**
 * The key of a finding; undefined if nothing identifies its row, or if the key would hold a possible identity number. For a NIK
 * nothing is taken from the cell.
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

/** The key of the row at an address in the same table; empty if it is elsewhere. */
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
