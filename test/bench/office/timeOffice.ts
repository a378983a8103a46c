import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findingKey } from "../../../src/checking/accepted/findingKey";
import { settling } from "../../../src/checking/accepted/settle";
import { checkBook, checkWorkbook, type TableReport } from "../../../src/checking/check";
import { readBook } from "../../../src/reading/book/book";
import { atOnce } from "../../../src/reading/slices";
import { standingInSteps } from "../../../src/summary/standingOf";
import { planFixes } from "../../../src/taskpane/check/fixes/fixPlan";
import { groupFindings } from "../../../src/taskpane/check/groupFindings";
import { groupsOf } from "../../../src/taskpane/check/groupOfTable";
import { reportRows } from "../../../src/taskpane/check/reportRows";
import type { CheckedSheet } from "../../../src/taskpane/check/runCheck";
import { isFileFailure } from "../../../src/workbook/file/failure";
import { readWorkbook } from "../../../src/workbook/file/readWorkbook";
import { mainThreadMs } from "../mainThread";
import { figure, goalTable, median, textTable } from "../table";
import { wrongLedger } from "./ledger";
import { weighSteps, type Steps } from "./steps";

const OFFICE = join(__dirname, "../../../assets/lembar-dukcapil.xlsx");
/** Findings of one rule, as in a stock card of many years. */
const FINDINGS = 19_600;
const SLICE_MS = 16;
const GROUPED_MS = 100;

/** Reads and checks an office's workbook, and measures how long one step of a long check blocks the page. */
export async function timeOffice(rounds: number): Promise<boolean> {
  const bytes = new Uint8Array(readFileSync(OFFICE));
  const [read, checked]: [number[], number[]] = [[], []];
  let isRight = true;
  for (let round = 0; round < rounds; round++) {
    const start = mainThreadMs();
    const file = await readWorkbook(bytes);
    if (isFileFailure(file)) return false;
    const opened = mainThreadMs();
    const { book } = await checkWorkbook(file.sheets);
    read.push(opened - start);
    checked.push(mainThreadMs() - opened);
    isRight = isRight && book.tables.length >= file.sheets.length - 2;
  }
  console.log("\nAn office's workbook of 16 sheets, milliseconds of the main thread\n");
  const line = (says: string, took: readonly number[]) => [says, figure(took[0] ?? Number.NaN), figure(median(took))];
  const both = read.map((each, round) => each + (checked[round] ?? 0));
  console.log(
    textTable(
      ["", "first", "median"],
      [line("reading the file", read), line("recognising and checking", checked), line("both", both)],
    ),
  );
  return weighLongCheck() && isRight;
}

const asChecked = (report: TableReport): CheckedSheet => ({
  ...{ sheet: report.table.sheet.name, isEmpty: false, length: FINDINGS, unread: [], known: [] },
  tables: [{ report, accepted: [], groups: atOnce(groupFindings(report)), rows: undefined }],
});

/** The proposals for a card whose figures are all texts. */
function fixes() {
  const asText = (stock: number) => String(stock).replace(/\B(?=(\d{3})+$)/g, ".");
  const [report] = atOnce(checkBook(atOnce(readBook([wrongLedger(FINDINGS, asText)]))));
  const sheet = asChecked(report as TableReport);
  const group = groupsOf(sheet).find(({ code }) => code === "TEXT_NUMBER");
  if (!group) throw new Error("no figure is a text");
  return planFixes(group);
}

function weighLongCheck(): boolean {
  const reading = weighSteps(readBook([wrongLedger(FINDINGS)]));
  const checking = weighSteps(checkBook(reading.result));
  const report = checking.result[0] as TableReport;
  const kept = findingKey(report.table, report.at(0));
  const settled = weighSteps(
    settling(
      report,
      kept ? [{ key: kept, acceptance: { reason: "CHECKED", note: "", by: "", at: "2026-01-02" } }] : [],
    ),
  );
  const grouping = weighSteps(groupFindings(report));
  const [standing, listing, fixing] = [standingInSteps(reading.result), reportRows([asChecked(report)], "id"), fixes()];
  const parts: readonly (readonly [string, Steps])[] = [
    ["recognising and reading", reading.steps],
    ["checking", checking.steps],
    ["setting accepted findings apart", settled.steps],
    ["grouping", grouping.steps],
    ["where the office stands", weighSteps(standing).steps],
    ["a report of the first 5,000", weighSteps(listing).steps],
    ["2,000 fixes of another sheet", weighSteps(fixing).steps],
  ];
  console.log(`\n${report.count.toLocaleString("en")} findings of one rule, milliseconds of the main thread\n`);
  console.log(
    textTable(
      ["", "steps", "all", "p99", "longest"],
      parts.map(([says, steps]) => [says, String(steps.count), ...[steps.total, steps.p99, steps.longest].map(figure)]),
    ),
  );
  const p99 = Math.max(...parts.map(([, steps]) => steps.p99));
  const grouped = grouping.steps.total;
  console.log(
    `\n${goalTable([
      { says: "no step longer than 16 ms at p99", reached: p99, unit: "ms", met: p99 <= SLICE_MS },
      { says: "grouped in 100 ms in all", reached: grouped, unit: "ms", met: grouped <= GROUPED_MS },
    ])}`,
  );
  return report.count === FINDINGS;
}
