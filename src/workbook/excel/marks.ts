import { areaAddress, type Area } from "../../core/cells/area";
import { WorkbookError, type Mark } from "../workbook";
import { run, supports } from "./run";

type Severity = Mark["severity"];

/** Pale fills; the text in the cell keeps its colour. */
const FILL: Readonly<Record<Severity, string>> = { error: "#FFC7CE", warning: "#FFEB9C", info: "#DDEBF7" };

/**
 * The rule of our marks is always true. Its text tells them from the user's own rules, also after rows were inserted, cells
 * copied or the workbook saved elsewhere.
 */
const SIGNATURE = 'N("Lembar Dukcapil ';
const ruleOf = (severity: Severity) => `=${SIGNATURE}${severity}")=0`;

/** Characters in one list of addresses; Excel allows 8,192. */
const LIST_LENGTH = 4000;
const FORMATS_AT_ONCE = 200;

/** Replaces all of our marks on a sheet by these. */
export async function mark(sheetName: string, marks: readonly Mark[]): Promise<void> {
  if (!supports("1.6")) throw new WorkbookError("NOT_SUPPORTED");
  const wanted = (["info", "warning", "error"] as const).flatMap((severity) =>
    placesFor(marks.filter((one) => one.severity === severity)).map((place) => ({ severity, place })),
  );
  await run(async (context) => {
    const former = await oursOn(context, sheetName);
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const formats = formatsOn(context, sheetName);
    for (const id of former) formats.getItem(id).delete();
    for (let at = 0; at < wanted.length; at += FORMATS_AT_ONCE) {
      for (const { severity, place } of wanted.slice(at, at + FORMATS_AT_ONCE)) add(sheet, severity, place);
      await context.sync();
    }
    if (wanted.length === 0 && former.length > 0) await context.sync();
  });
}

const formatsOn = (context: Excel.RequestContext, sheetName: string) =>
  context.workbook.worksheets.getItem(sheetName).getRange().untrack().conditionalFormats;

/** Our marks on a sheet, by id. */
async function oursOn(context: Excel.RequestContext, sheetName: string): Promise<readonly string[]> {
  const formats = formatsOn(context, sheetName);
  formats.load("items/id,items/customOrNullObject/rule/formula");
  await context.sync();
  return formats.items
    .filter(({ customOrNullObject: custom }) => !custom.isNullObject && custom.rule.formula.includes(SIGNATURE))
    .map(({ id }) => id);
}

function add(sheet: Excel.Worksheet, severity: Severity, addresses: string): void {
  const range = addresses.includes(",") ? sheet.getRanges(addresses).untrack() : sheet.getRange(addresses).untrack();
  const { custom } = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  custom.rule.formula = ruleOf(severity);
  custom.format.fill.color = FILL[severity];
}

/** The places for one format each: lists of areas, or single areas if Excel does not support lists. */
function placesFor(marks: readonly Mark[]): string[] {
  const addresses = areasOf(marks).map(areaAddress);
  if (!supports("1.9")) return addresses;
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LIST_LENGTH) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/** Joins vertically adjacent cells into areas; a cell marked twice counts once. */
function areasOf(marks: readonly Mark[]): Area[] {
  const sorted = [...marks].sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of sorted) {
    const last = areas.at(-1);
    const next = last?.column === column ? row - last.row : -1;
    if (last && next === last.rows) last.rows += 1;
    else if (!last || next < 0 || next > last.rows) areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
