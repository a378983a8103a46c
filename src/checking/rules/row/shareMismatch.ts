import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, headerOf, type Table, type TableColumn, valueOrNaN, valueOrZero } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { shownDecimals } from "./shownDecimals";

/** A whole percent may hide this many points before it is worth a note. */
const HIDDEN_POINTS = 0.25;

/**
 * R05: a percentage is its part ÷ its base, to the digits that are shown. Sits on the percentage.
 *
 * A whole percent that is right and hides more than a quarter point is a note: "2 percent" of Kota Lubuklinggau's IKD in
 * 2023 was 2.39 %, and the 0.39 points are 655 people.
 */
export default relationRule({
  id: "R05",
  code: "SHARE_MISMATCH",
  severity: "warning",
  relation: "SHARE",
  bind(table, relation, report) {
    const found = columnsIn(table, relation);
    if (!found) return undefined;
    const others = columnsOf(table, relation.otherBases ?? []);
    const visit = (i: number) => {
      const { off, decimals } = distance(table, found, found.base, i);
      if (off > half(decimals)) report(found.share, i);
      else if (decimals === 0 && off > HIDDEN_POINTS) report(found.share, i, { severity: "info" });
    };
    return {
      visit,
      // The percentage of a total is one of its own figures, never a mean of percentages. Where it is right for the rows
      // that the total stands for, a figure beside it is wrong, and X10 tells that one.
      rows(from, to) {
        for (let i = from; i < to; i++) if (isSum(table, i) && !fitsItsRows(table, found, i)) visit(i);
      },
      detail({ i }) {
        const { shown, actual, decimals, off } = distance(table, found, found.base, i);
        const fits =
          off > half(decimals)
            ? others.find((base) => distance(table, found, base, i).off <= half(decimals))
            : undefined;
        return {
          expected: actual / 100,
          found: shown / 100,
          decimals,
          ...(fits && { fits: headerOf(table, fits) }),
        };
      },
    };
  },
});

interface Columns {
  readonly share: TableColumn;
  readonly part: TableColumn;
  readonly base: TableColumn;
}

function columnsIn(table: Table, relation: RelationOf<"SHARE">): Columns | undefined {
  const [share, part] = [table.columns.get(relation.share), table.columns.get(relation.part)];
  const bases = columnsOf(table, [relation.base, ...(relation.equalBases ?? [])]);
  if (!share || !part || bases.length === 0) return undefined;
  const ranked = bases.map((base) => ({ base, fits: bases.length === 1 ? 0 : fitsOf(table, { share, part, base }) }));
  const { base } = ranked.reduce((best, each) => (each.fits > best.fits ? each : best));
  return { share, part, base };
}

const isSum = ({ roles }: Table, i: number) => roles[i] === ROW.TOTAL || roles[i] === ROW.PARENT;

/** True where a total's percentage is that of all rows of data, or of those between it and the next row that sums others. */
function fitsItsRows(table: Table, found: Columns, i: number): boolean {
  const { shown, decimals } = distance(table, found, found.base, i);
  const fits = ({ part, base }: Sums) => Math.abs(shown - (100 * part) / base) <= half(decimals);
  return fits(stretch(table, found, i, -1)) || fits(stretch(table, found, i, 1)) || fits(table.once(sumsOfAll, found));
}

interface Sums {
  part: number;
  base: number;
}

function stretch(table: Table, found: Columns, from: number, step: 1 | -1): Sums {
  const sums = { part: 0, base: 0 };
  for (let i = from + step; i >= 0 && i < table.roles.length && !isSum(table, i); i += step) add(sums, table, found, i);
  return sums;
}

function sumsOfAll(table: Table, found: Columns): Sums {
  const sums = { part: 0, base: 0 };
  for (let i = 0; i < table.roles.length; i++) add(sums, table, found, i);
  return sums;
}

function add(sums: Sums, { roles }: Table, { part, base }: Columns, i: number): void {
  if (roles[i] !== ROW.DATA) return;
  sums.part += valueOrZero(part, i);
  sums.base += valueOrZero(base, i);
}

/** Rows looked at to learn which base a sheet counts from. */
const HABIT = 500;

function fitsOf(table: Table, found: Columns): number {
  let fits = 0;
  for (let i = 0; i < Math.min(HABIT, table.roles.length); i++) {
    const { off, decimals } = distance(table, found, found.base, i);
    if (table.roles[i] === ROW.DATA && off <= half(decimals)) fits++;
  }
  return fits;
}

/** How far the percentage stands from part ÷ base, in points; NaN where one of the three is missing. */
function distance(table: Table, { share, part }: Columns, base: TableColumn, i: number) {
  const row = i + table.found.firstRow;
  const shown = valueOrNaN(share, i) * 100;
  const whole = valueOrNaN(base, i);
  const actual = whole === 0 ? Number.NaN : (valueOrNaN(part, i) / whole) * 100;
  const cell = table.sheet.cells[row]?.[share.column];
  const decimals = shownDecimals(cell, table.sheet.numberFormat(row, share.column), share.inHundreds);
  return { shown, actual, decimals, off: Math.abs(shown - actual) };
}

const half = (decimals: number) => 0.5 * 10 ** -decimals + 1e-9;
