import { columnLetter } from "../../core/cells/area";
import type { SheetCopy, SheetRefusal } from "../workbook";
import { entryOf } from "./cellValues";
import { ADDING_SHEETS } from "./failure";
import { run, runOnce } from "./run";

/** Adds a copy of a sheet after it, with different rows and contents. A copy that could not be filled is removed again. */
export async function copySheet({ from, name, rows, cells }: SheetCopy): Promise<SheetRefusal | undefined> {
  const isTaken = await run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(name);
    const protection = context.workbook.worksheets.getItem(from).protection.load("protected");
    await context.sync();
    if (!found.isNullObject) return "NAME_TAKEN" as const;
    return protection.protected ? ("PROTECTED" as const) : undefined;
  });
  if (isTaken) return isTaken;
  await runOnce(async (context) => {
    const source = context.workbook.worksheets.getItem(from);
    source.copy("After", source).name = name;
    await context.sync();
  }, ADDING_SHEETS);
  try {
    await runOnce(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      if (rows) {
        const strip = sheet.getRange(`${rows.at + 1}:${rows.at + rows.count}`).untrack();
        if (rows.kind === "insert") strip.insert("Down");
        else strip.delete("Up");
      }
      for (const { row, column, value, formula } of cells) {
        const cell = sheet.getRange(`${columnLetter(column)}${row + 1}`).untrack();
        if (formula === undefined) cell.values = [[value === null ? "" : entryOf(value, "General")]];
        else cell.formulas = [[`=${formula}`]];
      }
      sheet.activate();
      await context.sync();
    }, ADDING_SHEETS);
  } catch (error) {
    await run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    }).catch(() => undefined);
    throw error;
  }
  return undefined;
}
