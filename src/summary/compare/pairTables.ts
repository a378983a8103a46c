import { fold } from "../../sheets/columnType";
import type { Table } from "../../reading/table";
import { keyedRows } from "./keyedRows";

export interface Pairs {
  readonly pairs: readonly (readonly [before: Table, after: Table])[];
  readonly alone: { readonly before: readonly Table[]; readonly after: readonly Table[] };
}

/** Pairs the tables of one kind: by sheet name, else by the most shared rows, else in workbook order. */
export function pairTables(before: readonly Table[], after: readonly Table[]): Pairs {
  const free = new Set(before);
  const partnerOf = new Map<Table, Table>();
  const take = (later: Table, earlier: Table | undefined) => {
    if (!earlier || partnerOf.has(later)) return;
    free.delete(earlier);
    partnerOf.set(later, earlier);
  };
  const candidates = (later: Table) => [...free].filter((earlier) => isSameKind(earlier, later));

  for (const later of after)
    take(
      later,
      candidates(later).find((earlier) => fold(earlier.sheet.name) === fold(later.sheet.name)),
    );
  const byRows = after
    .filter((later) => !partnerOf.has(later))
    .flatMap((later) => candidates(later).map((earlier) => ({ later, earlier, shared: sharedRows(earlier, later) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  for (const { later, earlier } of byRows) if (free.has(earlier)) take(later, earlier);
  for (const later of after) take(later, candidates(later)[0]);

  return {
    pairs: after.flatMap((later) => {
      const earlier = partnerOf.get(later);
      return earlier ? [[earlier, later] as const] : [];
    }),
    alone: { before: [...free], after: after.filter((later) => !partnerOf.has(later)) },
  };
}

const isSameKind = (a: Table, b: Table) => a.found.kind.name === b.found.kind.name;

function sharedRows(before: Table, after: Table): number {
  const [earlier, later] = keyedRows(before, after);
  return [...later.rows.keys()].filter((key) => earlier.rows.has(key)).length;
}
