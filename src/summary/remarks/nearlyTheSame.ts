import type { FigureName } from "../../contract/remark";
import { blanksNeeded, unrecorded } from "./figures";
import { remarkRule } from "./remarkRule";

/** Two figures closer than this, as a share of the larger, are easily confused. */
const NEAR = 0.02;
/** Small figures are often close by chance. */
const SMALLEST = 500;

/** Pairs that are expected to be close, or that another remark covers. */
const RELATED: readonly (readonly [FigureName, FigureName])[] = [["BLANKS_NEEDED", "UNRECORDED"]];

interface Named {
  readonly of: FigureName;
  readonly value: number;
}

/**
 * K02: figures with different meanings that are nearly equal. Kota Pagar Alam, 2023: 4.091 cards needed, 4.101 not recorded,
 * 4.147 digital identities.
 */
export default remarkRule({
  remark: "K02",
  given: (facts) => {
    const { blanko, ikd, people } = facts;
    const known: readonly (readonly [FigureName, number | undefined])[] = [
      ["BLANKS_NEEDED", blanksNeeded(facts)],
      ["UNRECORDED", unrecorded(facts)],
      ["IKD_ACTIVE", ikd?.active],
      ["STOCK", blanko?.stock],
      ["PRINT_READY", people.printReady],
    ];
    const figures = known.flatMap(([of, value]) => (value !== undefined && value >= SMALLEST ? [{ of, value }] : []));
    return figures.length < 2 ? undefined : figures;
  },
  find: (figures: readonly Named[]) => {
    const near = figures.filter((a) => figures.some((b) => a !== b && isNear(a, b)));
    const isTold = near.some((a) => near.some((b) => a !== b && isNear(a, b) && !isRelated(a, b)));
    return isTold ? { figures: near } : undefined;
  },
});

const isNear = (a: Named, b: Named) => Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
const isRelated = (a: Named, b: Named) => RELATED.some((pair) => pair.includes(a.of) && pair.includes(b.of));
