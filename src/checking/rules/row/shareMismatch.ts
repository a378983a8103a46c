import { ROW } from "../../../reading/recognise/recognised";
import { columnsOf, headerOf, type Table, type TableColumn, valueOrNaN } from "../../../reading/table";
import type { RelationOf } from "../../../sheets/relation";
import { relationRule } from "../../rule";
import { totalsOf } from "../order/totalMismatch";
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
  bind(table, relation, report, { tolerance }) {
    const found = columnsIn(table, relation);
    if (!found) return undefined;
    const totals = totalsOf(table, tolerance);
    const others = columnsOf(table, relation.otherBases ?? []);
    const visit = (i: number) => {
      const { off, decimals } = distance(table, found, found.base, i);
      if (off > half(decimals)) report(found.share, i);
      else if (decimals === 0 && off > HIDDEN_POINTS) report(found.share, i, { severity: "info" });
    };
    return {
      visit,
      // The percentage of a total is one of its own figures, never a mean of percentages. Where one of those figures is no
      // sum of its rows X10 tells that one, and the percentage may be the only thing right in its row.
      rows: totals.rows,
      end() {
        for (const [at, { row }] of totals.sums.entries())
          if (totals.isRight(found.part, at) && totals.isRight(found.base, at)) visit(row);
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
