import { columnsOf, headerOf } from "../../../reading/table";
import { relationRule } from "../../rule";
import { totalsOf } from "../order/totalMismatch";
import { half, shareColumns, shareDistance, shareHabit } from "./shareHabit";

/** A whole percentage that hides more points than this is worth a note. */
const HIDDEN_POINTS = 0.25;

/**
 * R05: a percentage equals its part ÷ its base to the digits shown. Reported on the percentage. If nearly all rows follow
 * another base, each is compared with that one.
 *
 * A correct whole percentage that hides more than a quarter point is a note: the "2 percent" of Kota Lubuklinggau's IKD in 2023
 * was 2.39 %, and the 0.39 points are 655 people.
 */
export default relationRule({
  id: "R05",
  code: "SHARE_MISMATCH",
  severity: "warning",
  relation: "SHARE",
  bind(table, relation, report, { tolerance }) {
    const named = shareColumns(table, relation);
    if (!named) return undefined;
    const habit = table.once(shareHabit, relation);
    const found = habit ? { ...named, ...habit } : named;
    const totals = totalsOf(table, tolerance);
    const others = columnsOf(table, relation.otherBases ?? []);
    const visit = (i: number) => {
      const { off, decimals } = shareDistance(table, found, i);
      if (habit && shareDistance(table, named, i).off <= half(decimals)) return;
      if (off > half(decimals)) report(found.share, i);
      else if (decimals === 0 && off > HIDDEN_POINTS) report(found.share, i, { severity: "info" });
    };
    return {
      visit,
      // The percentage in a total row belongs to the figures of that row; it is not a mean of percentages. If one of those
      // figures is not the sum of its rows, X10 reports it, and the percentage may be the only correct figure.
      rows: totals.rows,
      end() {
        for (const [at, { row }] of totals.sums.entries())
          if (totals.isRight(found.part, at) && totals.isRight(found.base, at)) visit(row);
      },
      detail({ i }) {
        const { shown, actual, decimals, off } = shareDistance(table, found, i);
        const fits =
          off > half(decimals)
            ? others.find((base) => shareDistance(table, { ...found, base }, i).off <= half(decimals))
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
