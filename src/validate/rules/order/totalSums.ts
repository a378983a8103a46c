import type { RelationOf } from "../../../sheets/relation";
import { ROW } from "../../recognise/recognised";
import type { Pass } from "../../rule";
import { columnsOf, figure, type Table, type TableColumn } from "../../table";

/** Figures added up between two totals, by column; NaN where one cannot be read. */
interface Segment {
  readonly sums: Float64Array;
  rows: number;
}

/** The rows between two totals: those of data, and the parents among them, which sum their own. */
interface Stretch {
  readonly data: Segment;
  readonly parents: Segment;
}

/** What the total rows of a table may be the sums of. */
export interface TotalSums extends Pass {
  readonly totals: readonly number[];
  /** The sums of the rows above a total: since the total before it and from the first row on; the same below it. */
  candidates(column: TableColumn, total: number): { readonly above: number[]; readonly below: number[] };
}

const added = new WeakMap<Table, Map<RelationOf<"TOTAL">, TotalSums>>();

/** Adds up as the rows come, and keeps the sums for whoever asks afterwards. */
export function totalSums(table: Table, relation: RelationOf<"TOTAL">): TotalSums {
  const relations = added.get(table) ?? new Map<RelationOf<"TOTAL">, TotalSums>();
  added.set(table, relations);
  const known = relations.get(relation) ?? addUp(table, columnsOf(table, relation.columns));
  relations.set(relation, known);
  return known;
}

function addUp(table: Table, columns: readonly TableColumn[]): TotalSums {
  const segment = (): Segment => ({ sums: new Float64Array(columns.length), rows: 0 });
  const stretch = (): Stretch => ({ data: segment(), parents: segment() });
  const stretches = [stretch()];
  const totals: number[] = [];

  return { rows, totals, candidates };

  function rows(from: number, to: number): void {
    let { data, parents } = stretches[stretches.length - 1] as Stretch;
    for (let i = from; i < to; i++) {
      const role = table.roles[i];
      if (role === ROW.DATA) add(data, i);
      else if (role === ROW.PARENT) add(parents, i);
      else if (role === ROW.TOTAL) {
        totals.push(i);
        const next = stretch();
        stretches.push(next);
        ({ data, parents } = next);
      }
    }
  }

  function add(segment: Segment, i: number): void {
    segment.rows++;
    for (let c = 0; c < columns.length; c++) {
      segment.sums[c] = (segment.sums[c] as number) + figure(columns[c] as TableColumn, i);
    }
  }

  function candidates(column: TableColumn, total: number) {
    const at = totals.indexOf(total);
    const [above, below] = [stretches.slice(0, at + 1), stretches.slice(at + 1)];
    return {
      above: sumsOf(columns.indexOf(column), above, stretches[at]),
      below: sumsOf(columns.indexOf(column), below, stretches[at + 1]),
    };
  }
}

/** The sums of the nearest stretch and of all of them, of data rows and of parents, where there are any. */
function sumsOf(column: number, all: readonly Stretch[], nearest: Stretch | undefined): number[] {
  return (["data", "parents"] as const).flatMap((kind) => {
    const filled = all.map((stretch) => stretch[kind]).filter(({ rows }) => rows > 0);
    if (filled.length === 0) return [];
    const sum = filled.reduce((total, { sums }) => total + (sums[column] as number), 0);
    return nearest && nearest[kind].rows > 0 ? [nearest[kind].sums[column] as number, sum] : [sum];
  });
}
