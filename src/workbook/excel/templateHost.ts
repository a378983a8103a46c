import { shownFormula } from "../formula/fileFormula";
import type { BookContents, NewColumn, TemplateHost } from "../workbook";
import { drawCharts } from "./drawCharts";
import { insertSheets } from "./insertSheets";
import { run, runOnce } from "./run";

/** Adds a template's sheets, columns and names to the open workbook (ExcelApi 1.13). */
export const templateHost: TemplateHost = { contents, insertSheets, drawCharts, addColumns, addNames };

function contents(): Promise<BookContents> {
  return run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/showHeaders,items/worksheet/name");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const headed = tables.items.filter(({ showHeaders }) => showHeaders);
    const headers = headed.map((table) => table.getHeaderRowRange().untrack().load("values"));
    await context.sync();
    return {
      tables: headed.map(({ name, worksheet }, at) => ({
        name,
        sheet: worksheet.name,
        headers: (headers[at]?.values[0] ?? []).map(String),
      })),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    };
  });
}

/** Excel adjusts references when a cell is copied, so only the first row's formula is entered. */
async function addColumns(table: string, columns: readonly NewColumn[]): Promise<void> {
  const present = (await contents()).tables.find(({ name }) => name === table)?.headers ?? [];
  await runOnce(async (context) => {
    const target = context.workbook.tables.getItem(table);
    for (const { header, formula } of columns) {
      if (present.includes(header)) continue;
      const cells = target.columns.add(undefined, undefined, header).getDataBodyRange().untrack();
      if (formula === undefined) continue;
      const first = cells.getCell(0, 0).untrack();
      first.formulas = [[`=${shownFormula(formula)}`]];
      cells.copyFrom(first);
    }
    await context.sync();
  });
}

async function addNames(names: Parameters<TemplateHost["addNames"]>[0]): Promise<void> {
  const taken = new Set((await contents()).names.map(({ name }) => name.toLowerCase()));
  await runOnce(async (context) => {
    for (const { name, formula } of names)
      if (!taken.has(name.toLowerCase())) context.workbook.names.add(name, formula);
    await context.sync();
  });
}
