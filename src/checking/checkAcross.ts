import type { FindingCode, FindingDetails } from "../contract/finding";
import type { Book } from "../reading/book/book";
import type { CheckedTable } from "./checkTable";
import { sheetsRules } from "./rules";
import type { SheetsReport } from "./rule";

/** Holds the tables of all sheets beside each other; what disagrees is added to the accused table's findings. */
export function* checkAcross(book: Book, checked: readonly CheckedTable[]): Generator<void, void> {
  for (const rule of sheetsRules) {
    const details: FindingDetails[FindingCode][] = [];
    const numbers = new Map<CheckedTable, number>();
    const report: SheetsReport<FindingCode> = (table, { column }, i, detail, severity = rule.severity) => {
      const accused = checked.find((candidate) => candidate.table === table);
      if (!accused) throw new Error("a rule accused a table that was not checked");
      const check = numbers.get(accused) ?? accused.checks.push({ kind: "sheets", rule, details }) - 1;
      numbers.set(accused, check);
      accused.findings.add(check, severity, i + table.found.firstRow, column, details.push(detail) - 1);
    };
    yield* rule.compare(book, report as never);
  }
}
