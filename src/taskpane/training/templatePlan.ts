import { templateBook, VERSION_NAME } from "../../catalogue/template/book";
import { isCurrent, upgradePlan, type UpgradePlan } from "../../catalogue/template/upgrade";
import { WorkbookError, type TemplateHost, type Workbook } from "../../workbook/workbook";
import { insertFrom } from "./templateFile";

/** What the template has and the workbook lacks; undefined if there is nothing to add. */
export async function planTemplate(workbook: Workbook): Promise<UpgradePlan | undefined> {
  const contents = await workbook.template?.contents();
  if (!contents) return undefined;
  const version = contents.names.find(({ name }) => name === VERSION_NAME)?.formula;
  const plan = upgradePlan(templateBook("kosong"), {
    sheets: await workbook.sheetNames(),
    tables: contents.tables,
    names: contents.names.map(({ name }) => name),
    version: version === undefined ? undefined : Number(version.replace(/^=/, "")),
  });
  return isCurrent(plan) ? undefined : plan;
}

/** What happened to the charts of the added sheets: they came with the file, were drawn again, or are missing. */
export type ChartsAre = "AS_IN_FILE" | "DRAWN" | "LEFT_OUT";

/** Adds what the plan says: sheets first, because columns, names and charts may refer to them. */
export async function carryOut(workbook: Workbook, { sheets, columns, names, to }: UpgradePlan): Promise<ChartsAre> {
  const host = workbook.template;
  if (!host) return "AS_IN_FILE";
  const wanted = sheets.map(({ name }) => name);
  const cameAlong = wanted.length === 0 || (await insertFrom(workbook, "kosong", wanted));
  for (const { table, columns: added } of columns) await host.addColumns(table, added);
  const version = { name: VERSION_NAME, refersTo: String(to) };
  await host.addNames([...names, version].map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })));
  return cameAlong ? "AS_IN_FILE" : drawnOn(host, sheets);
}

async function drawnOn(host: TemplateHost, sheets: UpgradePlan["sheets"]): Promise<ChartsAre> {
  let charts: ChartsAre = "AS_IN_FILE";
  try {
    for (const sheet of sheets) {
      if (sheet.charts.length === 0) continue;
      await host.drawCharts(sheet.name, sheet.charts);
      charts = "DRAWN";
    }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return "LEFT_OUT";
  }
  return charts;
}
