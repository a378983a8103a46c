import {
  WorkbookError,
  type Abilities,
  type CellPlace,
  type TemplateHost,
  type Uncalculated,
  type Workbook,
} from "../workbook";
import { onChange } from "./changes";
import type { Repair } from "./repairFormulas";
import { run, supports } from "./run";
import { onSelect } from "./selecting";
import { selection } from "./selection";
import { readSetting, writeSetting } from "./settings";
import type { SheetMemory } from "./sheetMemory";
import { sheetNames } from "./sheetNames";
import type { FormerTexts } from "./steps";
import { startup } from "./startup";
import { onWaiting, whenStill } from "./waiting";

/** The code that reads and writes cells is loaded on first use; a failed load is tried again at the next use. */
const sheetWork = () =>
  import("./sheetWork").catch((): never => {
    throw new WorkbookError("NOT_LOADED");
  });

/** The workbook that is open in Excel. Call it after `Office.onReady`; its abilities depend on the version of Excel. */
export function excelWorkbook(): Workbook {
  const formerTexts: FormerTexts = new Set();
  let repairs: readonly Repair[] = [];
  let memory: SheetMemory | undefined;
  const reading = async () => {
    const work = await sheetWork();
    memory ??= new work.SheetMemory();
    return { ...work, memory };
  };
  return {
    abilities: abilities(),
    sheetNames,
    activeSheet,
    prepare: sheetWork,
    readSheet: async (name, options) => {
      const work = await reading();
      return work.readSheet(name, options, work.memory);
    },
    readSheets: async (which, options) => {
      const work = await reading();
      return work.readSheets(which, options, work.memory);
    },
    selection,
    onSelect,
    readCell: async (place) => (await sheetWork()).readCell(place),
    readArea: async (place) => (await sheetWork()).readArea(place),
    select,
    write: async (changes) => {
      const { changeStep, compareThenWrite } = await sheetWork();
      return compareThenWrite(changes.map((change) => changeStep(change, formerTexts))).finally(() =>
        memory?.wrote(changes),
      );
    },
    writeFormula: async ({ sheet, row, column }, formula, numberFormat) => {
      const { compareThenWrite, formulaStep } = await sheetWork();
      const place = { sheet, row, column };
      const writing = compareThenWrite([formulaStep(place, formula, numberFormat)]);
      const [outcome] = await writing.finally(() => memory?.wrote([place]));
      return outcome ?? "SHEET_GONE";
    },
    putBack: async (former, formula) => {
      const { compareThenWrite, putBackStep } = await sheetWork();
      const [outcome] = await compareThenWrite([putBackStep(former, formula)]).finally(() => memory?.wrote([former]));
      return outcome ?? "SHEET_GONE";
    },
    repairFormulas: async () => {
      const { enterRepairs, repairsOfAll } = await sheetWork();
      const wanted = await repairsOfAll();
      // Stored before they are entered, so that a half-finished repair can be undone too.
      repairs = [...repairs, ...wanted];
      return enterRepairs(wanted);
    },
    takeBackRepair: async () => {
      const { backwards, enterRepairs } = await sheetWork();
      const back = await enterRepairs(backwards(repairs));
      repairs = [];
      return back;
    },
    ...(knowsFunctions() ? { uncalculated } : {}),
    ...(Office.context.requirements.isSetSupported("SharedRuntime", "1.1") ? { startup } : {}),
    mark: async (sheet, marks) => (await sheetWork()).mark(sheet, marks),
    addSheet: async (...sheet) => (await sheetWork()).addSheet(...sheet),
    ...(supports("1.10") ? { copySheet: async (copy) => (await sheetWork()).copySheet(copy) } : {}),
    ...(supports("1.13") ? { template: lateTemplateHost } : {}),
    onChange,
    onWaiting,
    readSetting,
    writeSetting,
  };
}

const lateTemplateHost: TemplateHost = {
  contents: async () => (await sheetWork()).templateHost.contents(),
  insertSheets: async (file, names) => (await sheetWork()).templateHost.insertSheets(file, names),
  drawCharts: async (sheet, charts) => (await sheetWork()).templateHost.drawCharts(sheet, charts),
  addColumns: async (table, columns) => (await sheetWork()).templateHost.addColumns(table, columns),
  addNames: async (names) => (await sheetWork()).templateHost.addNames(names),
};

function abilities(): Abilities {
  return {
    customFunctions: knowsFunctions(),
    marks: supports("1.6"),
    changeEvents: supports("1.9"),
    newSheets: supports("1.1"),
  };
}

const knowsFunctions = () => Office.context.requirements.isSetSupported("CustomFunctionsRuntime", "1.1");

async function uncalculated(when: "now" | "still" = "now"): Promise<readonly Uncalculated[]> {
  if (when === "still") await whenStill();
  return (await sheetWork()).uncalculated();
}

function activeSheet(): Promise<string> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}

function select({ sheet, row, column }: CellPlace): Promise<void> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).untrack().select();
    await context.sync();
  });
}
