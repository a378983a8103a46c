import type { FindingDetails, FindingCode } from "../contract/finding";
import type { Relation } from "../sheets/relation";
import { doubtAt } from "./doubtAt";
import type { StoredFinding } from "./findings";
import type { CellRule, ColumnRule, RelationRule, SheetsRule } from "./rule";
import type { Book } from "../reading/book/book";
import type { Table, TableColumn } from "../reading/table";

/** A rule as it is applied to one table: the table's findings refer to it by its number. */
export type Check =
  | { readonly kind: "cell"; readonly rule: CellRule }
  | { readonly kind: "column"; readonly rule: ColumnRule; readonly column: TableColumn }
  | { readonly kind: "relation"; readonly rule: RelationRule; readonly relation: Relation }
  /** A finding's `other` is its place among the details. */
  | { readonly kind: "sheets"; readonly rule: SheetsRule; readonly details: FindingDetails[FindingCode][] };

/** What a sentence needs, worked out from the table when somebody looks. */
export function detailOf(book: Book, table: Table, check: Check, finding: StoredFinding): FindingDetails[FindingCode] {
  switch (check.kind) {
    case "cell":
      return doubtAt(table, finding.row, finding.column);
    case "column":
      return check.rule.describe(table, check.column, finding);
    case "relation":
      return check.rule.describe(table, check.relation as never, finding, book);
    case "sheets":
      return check.details[finding.other];
  }
}
