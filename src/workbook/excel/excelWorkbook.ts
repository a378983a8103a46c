import type { Abilities, CellPlace, SheetArea, Workbook } from "../workbook";
import { addSheet, sheetNames } from "./addSheet";
import { onChange } from "./changes";
import { compareThenWrite } from "./compareThenWrite";
import { mark } from "./marks";
import { readArea, readSheet } from "./readSheet";
import { repairFormulas, takeBackRepairs, type Repair } from "./repairFormulas";
import { run, supports } from "./run";
import { readSetting, writeSetting } from "./settings";
import { changeStep, formulaStep, type FormerTexts } from "./steps";
import { areaOf } from "./usedArea";

/** The workbook that is open in Excel. To be made after `Office.onReady`; what it can do depends on the Excel. */
export function excelWorkbook(): Workbook {
  const formerTexts: FormerTexts = new Set();
  let repairs: readonly Repair[] = [];
  return {
    abilities: abilities(),
    sheetNames,
    activeSheet,
    readSheet,
    selection,
    readArea,
    select,
    write: (changes) => compareThenWrite(changes.map((change) => changeStep(change, formerTexts))),
    writeFormula: async ({ sheet, row, column }, formula, numberFormat) => {
      const [outcome] = await compareThenWrite([formulaStep({ sheet, row, column }, formula, numberFormat)]);
      return outcome ?? "SHEET_GONE";
    },
    repairFormulas: async (sheet) => {
      const repaired = await repairFormulas(sheet);
      repairs = [...repairs, ...repaired];
      return repaired.length;
    },
    takeBackRepair: async () => {
      const given = repairs;
      repairs = [];
      return (await takeBackRepairs(given)).length;
    },
    mark,
    addSheet,
    onChange,
    readSetting,
    writeSetting,
  };
}

function abilities(): Abilities {
  return {
    customFunctions: Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1"),
    marks: supports("1.6"),
    changeEvents: supports("1.9"),
    newSheets: supports("1.1"),
  };
}

function activeSheet(): Promise<string> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

/** @throws WorkbookError NOT_SUPPORTED where several areas are selected at once. */
async function selection() {
  const place = await run(async (context): Promise<SheetArea> => {
    const range = context.workbook.getSelectedRange().load("address,worksheet/name");
    await context.sync();
    return { sheet: range.worksheet.name, area: areaOf(range.address) };
  });
  return { ...place, cells: await readArea(place) };
}

function select({ sheet, row, column }: CellPlace): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}
