import { run } from "./run";

/** The names of all sheets in order. */
export function sheetNames(): Promise<string[]> {
  return run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
