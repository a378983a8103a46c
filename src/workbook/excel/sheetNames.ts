import { ask } from "./ask";

/** The names of all sheets, in their order. */
export async function sheetNames(): Promise<string[]> {
  const [names = []] = await ask([
    (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      return () => sheets.items.map(({ name }) => name);
    },
  ]);
  return names;
}
