import type { RelationOf } from "../../../sheets/relation";
import { dataRows, type Pass } from "../../rule";
import { columnsOf, given, wordAt, type Table, type TableColumn } from "../../table";
import { groupNumbers } from "./groups";
import { usualOf, type Usual } from "./usualFigures";

/** Calls back for every figure that is far from the others of its unit. Days that are not normal show no demand. */
export function farFigures(
  table: Table,
  relation: RelationOf<"STEADY">,
  onFar: (column: TableColumn, i: number, usual: Usual) => void,
): Pass | undefined {
  const columns = columnsOf(table, relation.columns);
  if (columns.length === 0) return undefined;
  const groupOf = groupNumbers(columnsOf(table, relation.within));
  const status = statusOf(table);
  const rowsOf = new Map<number, number[]>();
  return dataRows(
    table,
    (i) => {
      if (status && (wordAt(status, i) ?? "normal") !== "normal") return;
      const group = groupOf(i);
      const rows = rowsOf.get(group);
      if (rows) rows.push(i);
      else rowsOf.set(group, [i]);
    },
    () => {
      for (const rows of rowsOf.values()) {
        for (const column of columns) {
          const filled = rows.filter((i) => given(column, i) > 0);
          const usual = usualOf(filled.map((i) => given(column, i)));
          if (usual) for (const i of filled) if (usual.isFar(given(column, i))) onFar(column, i, usual);
        }
      }
    },
  );
}

/** What is usual for the unit of one row. */
export function usualFor(table: Table, relation: RelationOf<"STEADY">, column: number, row: number): Usual {
  let found: Usual | undefined;
  const pass = farFigures(table, relation, (figures, i, usual) => {
    if (figures.column === column && i === row) found = usual;
  });
  pass?.rows(0, table.roles.length);
  pass?.end?.();
  if (!found) throw new Error("a far figure that is not far");
  return found;
}

function statusOf(table: Table): TableColumn | undefined {
  const relation = table.found.kind.relations.find((candidate) => candidate.relation === "DAY_STATUS");
  return relation && "status" in relation ? table.columns.get(relation.status) : undefined;
}
