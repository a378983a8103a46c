import { mad, median } from "simple-statistics";
import type { ChangeDoubt } from "../../contract/comparison";
import type { Table } from "../../reading/table";

interface Figures {
  readonly before: number;
  readonly after: number;
}

/** A factor that no month explains, where the figure was no handful. */
const LARGEST_FACTOR = 5;
const HANDFUL = 20;

/** Rows from which on the others tell what is usual, and how far from it a row may lie (modified z, Iglewicz and Hoaglin). */
const FEWEST = 8;
const FAR = 3.5;
const NORMAL = 0.6745;
/** A change below this is no jump, however alike the others are: logarithm of 1.2. */
const SLIGHT = Math.log(1.2);

/** Of the rows of a column, more than this share must have moved before one that stands still is told. */
const MOST = 0.5;
const FEWEST_MOVED = 4;

/**
 * Tells of each row of a column whether its change is worth a second look. Figures that only grow are those that the kind
 * says so of; shares are judged by what they are computed from, not here.
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

/** By logarithms of the growth: what doubles and what halves are equally far. */
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
