import type { Comparison, FigureChange, LoneRow } from "../../contract/comparison";
import { withoutIdentity } from "../../core/nik/identity";

/** The comparison for other programs: every change, no person and no identity number. */
export function jsonComparison(files: { readonly before: string; readonly after: string }, comparison: Comparison) {
  return {
    ...files,
    tables: comparison.tables.map(({ kind, changes, added, gone, columns, ...counts }) => ({
      kind: kind.name,
      ...counts,
      columns: { before: columns.before.map(withoutIdentity), after: columns.after.map(withoutIdentity) },
      changes: changes.map(changeOf),
      added: added.map(rowOf),
      gone: gone.map(rowOf),
    })),
    alone: comparison.alone.map(({ side, sheet }) => ({ side, sheet })),
  };
}

function changeOf({ row, header, doubt, isShare: _share, ...change }: FigureChange) {
  return {
    ...change,
    row: row === undefined ? null : withoutIdentity(row),
    header: withoutIdentity(header),
    doubt: doubt ?? null,
  };
}

const rowOf = ({ row, cell }: LoneRow) => ({ row: row === undefined ? null : withoutIdentity(row), cell });
