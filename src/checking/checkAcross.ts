import type { FindingCode, FindingDetails } from "../contract/finding";
import type { Book } from "../reading/book/book";
import type { CheckedTable } from "./checkTable";
import type { SheetsReport } from "./rule";
import { sheetsRules } from "./rules";

/** Compares the tables of all sheets. A disagreement is added to the findings of the accused table. */
export function* checkAcross(book: Book, checked: readonly CheckedTable[]): Generator<void, void> {
  const byTable = new Map(checked.map((each) => [each.table, each]));
  for (const rule of sheetsRules) {
    const details: FindingDetails[FindingCode][] = [];
    const numbers = new Map<CheckedTable, number>();
    const report: SheetsReport<FindingCode> = (table, { column }, i, detail, severity = rule.severity) => {
      const accused = byTable.get(table);
      if (!accused) throw new Error("a rule accused a table that was not checked");
      const check = numbers.get(accused) ?? accused.checks.push({ rule, detail: ({ seed }) => details[seed] }) - 1;
      numbers.set(accused, check);
      accused.findings.add(check, severity, i, column, details.push(detail) - 1);
    };
    yield* rule.compare(book, report);
  }
}
