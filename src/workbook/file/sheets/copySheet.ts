import { freeTableName } from "../../formula/sheets/tableName";
import { renamingOf } from "../../formula/sheets/renamedFormula";
import { listSheet } from "../patch/addedSheet";
import { dropCalcChain } from "../patch/dropCalcChain";
import { readTables } from "../xlsx/readTables";
import { walkPart } from "../xml/walkPart";
import { copiedPart, type CopiedTable } from "./copiedPart";
import { withNamesOfCopy } from "./localNames";
import { partTypes } from "./partTypes";
import { placed } from "./placed";
import type { SheetFile } from "./sheetFile";

/** Adds a copy of a sheet with its own tables and charts. References to the sheet inside it become references to the copy. */
export async function copySheet(sheets: SheetFile, name: string, to: string, before?: string): Promise<void> {
  const { file, workbook } = sheets;
  const tab = sheets.tab(name);
  sheets.expectName(to);
  sheets.expectNoMacro();
  await sheets.expectNoneAcross();
  const part = sheets.partOf(tab);
  const tables = await copiedTables(sheets, part);
  const names = new Map([...tables].map(([table, copy]) => [table, copy.name]));
  const renaming = renamingOf(tab.name, to, names);
  const copy = await copiedPart(file, part, renaming, (table) => tables.get(table.toLowerCase()) as CopiedTable);
  await listSheet(file, workbook, to, copy);
  const order = placed(await sheets.tabsNow(), to, before);
  await sheets.arrange(order);
  const place = (sheet: string) => order.findIndex((one) => one.name === sheet);
  await sheets.edit(workbook, (text) => withNamesOfCopy(text, tab.name, place(tab.name), place(to), renaming));
  await dropCalcChain(file, workbook);
}

/** The names of the tables in a sheet's copy, by the original names in lower case. */
async function copiedTables({ file }: SheetFile, part: string): Promise<ReadonlyMap<string, CopiedTable>> {
  const taken = new Set<string>();
  let last = 0;
  for (const [target, type] of await partTypes(file)) {
    if (type === "officeDocument")
      await walkPart(file.part(target), {
        "/workbook/definedNames/definedName": { open: ({ name = "" }) => void taken.add(name.toLowerCase()) },
      });
    if (type !== "table") continue;
    await walkPart(file.part(target), {
      "/table": {
        open: ({ id, displayName = "", name = "" }) => {
          last = Math.max(last, Number(id ?? 0));
          taken.add(displayName.toLowerCase()).add(name.toLowerCase());
        },
      },
    });
  }
  const tables = new Map<string, CopiedTable>();
  for (const { name } of await readTables(file, part)) {
    const copy = freeTableName(name, taken);
    taken.add(copy.toLowerCase());
    tables.set(name.toLowerCase(), { id: ++last, name: copy });
  }
  return tables;
}
