import { mad, median } from "simple-statistics";
import type { ChangeDoubt } from "../../contract/comparison";
import type { Table } from "../../reading/table";

interface Figures {
  readonly before: number;
  readonly after: number;
}

/** A larger factor is not explained by one month, unless the figure is small. */
const LARGEST_FACTOR = 5;
const HANDFUL = 20;

/** The fewest rows that show what is usual, and how far a row may be from it (modified z, Iglewicz and Hoaglin). */
const FEWEST = 8;
const FAR = 3.5;
const NORMAL = 0.6745;
/** A smaller change is no jump, however similar the others are: logarithm of 1.2. */
const SLIGHT = Math.log(1.2);

/** An unchanged row is reported only if more than this share of the column's rows changed. */
const MOST = 0.5;
const FEWEST_MOVED = 4;

/**
 * Tells for each row of a column whether its change deserves a second look. The kind says which figures only grow. Shares are
 * judged by their parts and not here.
 */
export function doubtful(
  { found: { kind } }: Table,
  key: string,
  figures: readonly Figures[],
  isShare: boolean,
): (row: number) => ChangeDoubt | undefined {
  if (isShare) return () => undefined;
  const grows = kind.relations.some((each) => each.relation === "CUMULATIVE" && each.columns.includes(key));
  const isJump = jumps(figures);
  const moved = figures.filter(({ before, after }) => before !== after).length;
  const mostMoved = moved >= FEWEST_MOVED && moved > MOST * figures.length;
  return (row) => {
    const { before, after } = figures[row] as Figures;
    if (grows && after < before) return "FELL";
    if (before !== after) return isJump(row) ? "JUMPED" : undefined;
    return grows && mostMoved && before > 0 ? "UNMOVED" : undefined;
  };
}

/** Uses the logarithm of growth: doubling and halving are equally far. */
function jumps(figures: readonly Figures[]): (row: number) => boolean {
  const growth = figures.map(({ before, after }) => (before > 0 && after > 0 ? Math.log(after / before) : Number.NaN));
  const known = growth.filter((each) => !Number.isNaN(each));
  const usual = known.length >= FEWEST ? { middle: median(known), spread: mad(known) } : undefined;
  return (row) => {
    const { before, after } = figures[row] as Figures;
    const mine = growth[row] as number;
    if (Number.isNaN(mine)) return Math.max(before, after) >= HANDFUL * LARGEST_FACTOR;
    if (Math.abs(mine) >= Math.log(LARGEST_FACTOR) && Math.max(before, after) >= HANDFUL) return true;
    if (!usual || Math.max(before, after) < HANDFUL) return false;
    const off = Math.abs(mine - usual.middle);
    return off > SLIGHT && (usual.spread === 0 || (NORMAL * off) / usual.spread >= FAR);
  };
}
