import type { Area } from "../../core/cells/area";
import type { WhichSheets } from "../workbook";
import { ask, type Ask } from "./ask";
import { workbookError } from "./failure";
import { supports } from "./run";
import { sheetNames } from "./sheetNames";
import { areaOf, usedRange } from "./usedArea";

/** Yes, no, or null if only some lines are hidden. */
type Hidden = boolean | null;

/** What must be known about a sheet before its cells are read. */
export interface Survey {
  readonly id: string;
  readonly name: string;
  readonly area: Area;
  readonly tables: readonly { readonly name: string; readonly headerRow: boolean; readonly totalRow: boolean }[];
  readonly merges: readonly Area[];
  /** Excel 2016 cannot report it; no line then counts as hidden. */
  readonly rowsHidden: Hidden;
  readonly columnsHidden: Hidden;
  /** True if the sheet has pivot tables, or if this Excel cannot tell. */
  readonly hasPivots: boolean;
}

type SheetIn = (context: Excel.RequestContext) => Excel.Worksheet;

const named =
  (name: string): SheetIn =>
  (context) =>
    context.workbook.worksheets.getItem(name);

/**
 * Surveys the sheets in a single request, which may carry another question. For the whole workbook the names are requested
 * first, and sheets without cells are left out.
 */
export async function surveysOf(
  which: WhichSheets,
  beside?: Ask<void>,
  onNamed?: (first: string | undefined) => void,
): Promise<Survey[]> {
  const together = async (questions: readonly Ask<Survey>[]) => {
    const answers = await ask<Survey | void>([...questions, ...(beside ? [beside] : [])]);
    return answers.slice(0, questions.length) as Survey[];
  };
  if (which === "active") return together([surveyOf((context) => context.workbook.worksheets.getActiveWorksheet())]);
  if (which !== "all") return together(which.map((name) => surveyOf(named(name))));
  const names = await sheetNames();
  onNamed?.(names[0]);
  const questions = names.map((name) => surveyOf(named(name)));
  return together(questions).catch(async (error: unknown) => {
    if (!isWithoutCells(error)) throw error;
    const surveys: Survey[] = [];
    for (const question of questions) surveys.push(...(await ask([question]).catch(nothingWithoutCells)));
    return surveys;
  });
}

/** True for a chart or macro sheet, or one that was deleted since it was named. */
function isWithoutCells(error: unknown): boolean {
  const { code } = workbookError(error);
  return code === "NO_CELLS" || code === "SHEET_GONE";
}

function nothingWithoutCells(error: unknown): [] {
  if (isWithoutCells(error)) return [];
  throw error;
}

function surveyOf(sheetIn: SheetIn): Ask<Survey> {
  return (context) => {
    const sheet = sheetIn(context).load("id,name");
    const used = usedRange(sheet)
      .untrack()
      .load(supports("1.2") ? "address,rowHidden,columnHidden" : "address");
    const tables = sheet.tables.load("items/name,items/showHeaders,items/showTotals");
    const merged = supports("1.13")
      ? used.getMergedAreasOrNullObject().untrack().load("areas/items/address")
      : undefined;
    const pivots = supports("1.4") ? sheet.pivotTables.getCount() : undefined;
    return () => ({
      id: sheet.id,
      name: sheet.name,
      area: areaOf(used.address),
      tables: tables.items.map(({ name, showHeaders, showTotals }) => ({
        name,
        headerRow: showHeaders,
        totalRow: showTotals,
      })),
      merges:
        merged === undefined || merged.isNullObject ? [] : merged.areas.items.map(({ address }) => areaOf(address)),
      rowsHidden: supports("1.2") ? (used.rowHidden as Hidden) : false,
      columnsHidden: supports("1.2") ? (used.columnHidden as Hidden) : false,
      hasPivots: pivots === undefined || pivots.value > 0,
    });
  };
}
