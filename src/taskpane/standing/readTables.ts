import { isExercise } from "../../catalogue/training/isLaidOut";
import type { SheetCells } from "../../core/cells/sheetCells";
import { settle, type KeptAcceptance } from "../../checking/accepted/settle";
import { checkSheets, type TableReport } from "../../checking/check";
import type { BookSettings } from "../../reading/book/book";
import type { KeptMapping } from "../../reading/kept/keptMappings";
import { mappingsIn } from "../../reading/kept/mappingsFor";
import type { SliceOptions } from "../../reading/slices";
import type { Table } from "../../reading/table";
import type { LeftFindings } from "../../text/monthly/left";

/** A sheet whose findings make results from it doubtful. */
export interface WrongSheet {
  readonly sheet: string;
  readonly count: number;
}

export interface ReadWorkbook {
  readonly tables: readonly Table[];
  readonly wrong: readonly WrongSheet[];
  /** The findings that the monthly page mentions. */
  readonly left: LeftFindings;
}

/** What the workbook stores for its checks. */
export interface KeptForChecks {
  readonly settings: BookSettings;
  readonly chosen: readonly KeptMapping[];
  readonly accepted: readonly KeptAcceptance[];
}

/** Recognises, reads and checks the tables of all sheets except the exercise. Loaded when the summary is first opened. */
export async function readTables(
  sheets: readonly SheetCells[],
  { settings, chosen, accepted }: KeptForChecks,
  options: SliceOptions,
): Promise<ReadWorkbook> {
  const ofTheOffice = sheets.filter((sheet) => !isExercise(sheet));
  const reports = await checkSheets(ofTheOffice, { ...options, settings, mappingsOf: mappingsIn(chosen) });
  const settled = reports.map((report) => settle(report, accepted));
  const left = settled.map(({ open, accepted: stands }) => leftOf(open, stands));
  const wrong = new Map<string, number>();
  for (const { open } of settled)
    wrong.set(open.table.sheet.name, (wrong.get(open.table.sheet.name) ?? 0) + open.counts.error);
  return {
    tables: reports.map(({ table }) => table),
    wrong: [...wrong].filter(([, count]) => count > 0).map(([sheet, count]) => ({ sheet, count })),
    left: {
      wrong: left.flatMap((each) => each.wrong),
      overdue: left.flatMap((each) => each.overdue),
      accepted: left.flatMap((each) => each.accepted),
    },
  };
}

/** Rules about what is missing or overdue: reports, deliveries, requests. */
const OVERDUE: readonly string[] = ["M19", "M20", "M21"];

function leftOf(open: TableReport, stands: ReturnType<typeof settle>["accepted"]): LeftFindings {
  const sheet = open.table.sheet.name;
  const wrong = new Map<string, LeftFindings["wrong"][number]>();
  const overdue: LeftFindings["overdue"][number][] = [];
  for (let index = 0; index < open.count; index++) {
    const { rule, code, severity } = open.place(index);
    if (OVERDUE.includes(rule)) overdue.push({ sheet, finding: open.at(index) });
    else if (severity === "error") wrong.set(code, { sheet, code, count: (wrong.get(code)?.count ?? 0) + 1 });
  }
  const accepted = new Map<string, LeftFindings["accepted"][number]>();
  for (const { finding, acceptance } of stands) {
    const act = JSON.stringify([finding.code, acceptance]);
    accepted.set(act, { sheet, code: finding.code, acceptance, count: (accepted.get(act)?.count ?? 0) + 1 });
  }
  return { wrong: [...wrong.values()], overdue, accepted: [...accepted.values()] };
}
