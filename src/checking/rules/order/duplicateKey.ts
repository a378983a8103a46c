import { cellAddress } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { firstAlike, hidesSeries } from "../../../reading/series/groups";
import { ROW } from "../../../reading/recognise/recognised";
import { ROWS_PER_STEP } from "../../../reading/slices";
import { columnsOf, STATE, type Table, valueOrZero } from "../../../reading/table";
import { fold } from "../../../sheets/columnType";
import { relationRule } from "../../rule";
import { firstFilled } from "../row/firstFilled";
import { secondEntries } from "./secondEntries";

/**
 * X02: a row above has the same key. Reported on each repeat, on its first filled key column: in a list of villages the
 * district may stand on its first row only. Not reported where the sheet lacks part of the key and the missing part must tell
 * the many repeats apart; where the words of an unknown column tell them apart, such as "Pagi" and "Siang" under SHIFT, unless
 * all figures are equal; and where a row continues the ledger of its day. Where the sheet has other parts of the key than the
 * one that tells rows apart, such as months without a year for days, only a row with the same figures is reported.
 */
export default relationRule({
  id: "X02",
  code: "DUPLICATE_KEY",
  severity: "error",
  relation: "KEY",
  bind(table, { columns, tells = columns.slice(0, 1) }, report, { calendar }) {
    const keys = columnsOf(table, columns);
    const telling = columnsOf(table, tells);
    const [first] = keys;
    const onlyCopies = telling.length === 0;
    const named = onlyCopies ? keys : telling;
    if (!first || hidesSeries(table, columns)) return undefined;
    const firstOf = firstAlike(table, keys);
    const unknown = unknownColumns(table);
    const wards = unknown.filter((column) => isWard(table, column));
    const isCopy = copies(table);
    const blockOf = namesAlone(table) ? blocks(table) : undefined;
    const repeats: number[] = [];
    return {
      visit(i) {
        if (named.every(({ states }) => states[i] === STATE.BLANK)) return;
        const earlier = firstOf(i);
        if (earlier < 0 || earlier === i) return;
        if (onlyCopies && !isCopy(earlier, i)) return;
        if (blockOf && blockOf[earlier] !== blockOf[i] && !isCopy(earlier, i)) return;
        if (wards.some((column) => hasOtherText(table, column, earlier, i))) return;
        if (unknown.some((column) => hasOtherWords(table, column, earlier, i)) && !isCopy(earlier, i)) return;
        repeats.push(i);
      },
      *rest() {
        if (repeats.length === 0) return;
        const entries = yield* secondEntries(table, calendar.days);
        for (let k = 0; k < repeats.length; k++) {
          const i = repeats[k] as number;
          if (!entries.has(i)) report(firstFilled(keys, i) ?? first, i, { seed: firstOf(i) });
          if (k % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
        }
      },
      detail: ({ column, seed: earlier }) => ({
        earlier: cellAddress(earlier + table.found.firstRow, column.column),
      }),
    };
  },
});

/** True when only a name identifies the rows; villages in two districts may share it. */
function namesAlone({ columns }: Table): boolean {
  return columns.has("wilayah") && !columns.has("kode") && !columns.has("kecamatan");
}

/** The block of each row, between the rows that sum others. */
function blocks({ roles }: Table): Int32Array {
  let block = 0;
  return Int32Array.from(roles, (role) => (role === ROW.TOTAL || role === ROW.PARENT ? ++block : block));
}

/** Columns within the table that no header explains. */
function unknownColumns({ found: { firstColumn, endColumn, columns } }: Table): readonly number[] {
  const known = new Set(columns.map(({ column }) => column));
  const all = Array.from({ length: endColumn - firstColumn }, (_, offset) => firstColumn + offset);
  return all.filter((column) => !known.has(column));
}

/** Parts of a village that go by a number, so that no word tells them apart. */
const WARD = /^(?:NO\.? *)?(?:RT|RW|RK|RT *\/ *RW|TPS)$/i;

function isWard({ sheet, found: { headerRow, firstRow } }: Table, column: number): boolean {
  return sheet.cells.slice(headerRow, firstRow).some((row) => WARD.test(String(row[column] ?? "").trim()));
}

/** Figures with this many digits are not equal by chance. */
const FEWEST_DIGITS = 5;

/** Tells whether two rows hold the same figures, with enough digits that one must be a copy. */
function copies({ columns }: Table): (earlier: number, later: number) => boolean {
  const counts = [...columns.values()].filter(({ definition }) => definition.type.name === "jumlah");
  return (earlier, later) => {
    let digits = 0;
    for (const column of counts) {
      const count = valueOrZero(column, later);
      if (count !== valueOrZero(column, earlier)) return false;
      if (count > 0) digits += String(count).length;
    }
    return digits >= FEWEST_DIGITS;
  };
}

function hasOtherWords({ sheet, found }: Table, column: number, earlier: number, later: number): boolean {
  const [before, now] = [earlier, later].map((i) => sheet.cells[i + found.firstRow]?.[column]);
  return isWords(before) && isWords(now) && fold(before) !== fold(now);
}

function hasOtherText({ sheet, found }: Table, column: number, earlier: number, later: number): boolean {
  const [before, now] = [earlier, later].map((i) => String(sheet.cells[i + found.firstRow]?.[column] ?? ""));
  return before !== now;
}

function isWords(cell: Cell): cell is string {
  return typeof cell === "string" && /^[^\d]*\p{L}[^\d]*$/u.test(cell);
}
