import { ROW } from "../../reading/recognise/recognised";
import { columnsOf, valueOrNaN, wordAt, type Table, type TableColumn } from "../../reading/table";
import { fold } from "../../sheets/columnType";

/** Wide enough to keep a date and a code on either side from looking like one long number. */
export const BETWEEN = " && ";

const PERSON = "nik";
/** Columns that tell people apart, because a NIK is never stored. */
const OF_PERSON = ["nama", "lahir"];

/** Identifies a row wherever it stands; undefined if nothing in it does. It never holds an identity number. */
export function rowKey(table: Table, i: number): string | undefined {
  if (table.roles[i] === ROW.TOTAL) return `= ${labelOf(table, i)}`;
  const parts = table.once(keyColumns).map((column) => partOf(table, column, i));
  return parts.every((part) => part === "") ? undefined : parts.join(BETWEEN);
}

function keyColumns(table: Table): readonly TableColumn[] {
  const all = [...table.columns.values()];
  if (all.some(isPerson)) return columnsOf(table, OF_PERSON);
  const { relations } = table.found.kind;
  const keys = relations.flatMap((each) => (each.relation === "KEY" ? each.columns : []));
  return columnsOf(table, keys).filter((column) => !isPerson(column));
}

const isPerson = ({ definition }: TableColumn) => definition.type.name === PERSON;

function partOf(table: Table, column: TableColumn, i: number): string {
  if (column.definition.type.stored === "word") {
    const word = wordAt(column, i);
    if (word !== undefined) return fold(word);
  } else {
    const value = valueOrNaN(column, i);
    if (!Number.isNaN(value)) return String(value);
  }
  const cell = table.sheet.cells[table.found.firstRow + i]?.[column.column];
  return typeof cell === "string" ? fold(cell) : typeof cell === "number" ? String(cell) : "";
}

/** The first words of a total row: JUMLAH, JUMLAH KECAMATAN SELATAN. */
function labelOf({ sheet, found }: Table, i: number): string {
  const cells = (sheet.cells[found.firstRow + i] ?? []).slice(found.firstColumn, found.endColumn);
  const label = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof label === "string" ? fold(label) : "";
}
