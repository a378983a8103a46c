import { SHEET_SIZE, parseArea } from "../../core/cells/area";
import type { SheetArea } from "../workbook";
import { run, runOnce, supports } from "./run";

const OUR_OWN = "ThisLocalAddin";
/** The area that may have changed when Excel gives no readable place. */
const EVERYTHING = { row: 0, column: 0, ...SHEET_SIZE };

/**
 * Calls back after each change by the user, a co-author or another add-in; changes made by the add-in are left out if Excel
 * says who made them (ExcelApi 1.14). Without change events it never calls. The returned function stops it at once.
 */
export function onChange(listener: (place: SheetArea) => void): () => void {
  let listening = supports("1.9");
  const hear = async ({ address, worksheetId, triggerSource }: Excel.WorksheetChangedEventArgs) => {
    if (!listening || triggerSource === OUR_OWN) return;
    const sheet = await nameOf(worksheetId);
    if (!listening || sheet === undefined) return;
    address.split(",").forEach((one) => listener({ sheet, area: parseArea(one) ?? EVERYTHING }));
  };
  const registered = listening ? register(hear) : Promise.resolve(undefined);
  return () => {
    listening = false;
    void registered.then(async (handler) => {
      if (handler !== undefined) await unregister(handler);
    });
  };
}

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

/** If the host refuses, the pane works without change events, as on older hosts. */
function register(hear: (event: Excel.WorksheetChangedEventArgs) => Promise<void>): Promise<Handler | undefined> {
  return run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return handler;
  }).catch(() => undefined);
}

async function unregister(handler: Handler): Promise<void> {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}

/** Undefined if the sheet no longer exists. */
function nameOf(worksheetId: string): Promise<string | undefined> {
  return runOnce(async (context) => {
    const sheet = context.workbook.worksheets.getItem(worksheetId).load("name");
    await context.sync();
    return sheet.name;
  }).catch(() => undefined);
}
