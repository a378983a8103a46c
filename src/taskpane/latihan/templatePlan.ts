import { templateBook, VERSION_NAME } from "../../catalogue/template/book";
import { isCurrent, upgradePlan, type UpgradePlan } from "../../catalogue/template/upgrade";
import type { Workbook } from "../../workbook/workbook";
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

/** Adds what the plan says: sheets first, because columns and names may refer to them. Returns whether charts were left out. */
export async function carryOut(workbook: Workbook, { sheets, columns, names, to }: UpgradePlan): Promise<boolean> {
  const host = workbook.template;
  if (!host) return false;
  const wanted = sheets.map(({ name }) => name);
  const leftOut = wanted.length > 0 && (await insertFrom(workbook, "kosong", wanted));
  for (const { table, columns: added } of columns) await host.addColumns(table, added);
  const version = { name: VERSION_NAME, refersTo: String(to) };
  await host.addNames([...names, version].map(({ name, refersTo }) => ({ name, formula: `=${refersTo}` })));
  return leftOut && sheets.some(({ charts }) => charts.length > 0);
}
