import ExcelJS from "exceljs";
import { areaAddress, cellAddress } from "../core/cells/area";
import { isCellError, type Cell } from "../core/cells/cell";
import type {
  InputRule,
  Mark,
  TemplateBook,
  TemplateCell,
  TemplatePrint,
  TemplateSheet,
} from "../catalogue/template/model";
import { BAR_COLOUR, LOOKS, TONES } from "./looks";
import { PACKED_ON } from "./parts/package";

/** Excel's numbers for paper sizes. F4, the folio of Indonesian offices, is 8.5 × 13 inches. */
const PAPER: Readonly<Record<TemplatePrint["paper"], number>> = { A4: 9, F4: 14 };

/** Everything that the library can write; charts, names and what else it lacks are added to the package afterwards. */
export async function workbookOf({ sheets }: TemplateBook): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = "Lembar Dukcapil";
  workbook.created = workbook.modified = PACKED_ON;
  workbook.title = "Buku kerja Lembar Dukcapil";
  workbook.views = [{ x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  for (const sheet of sheets) await addSheet(workbook, sheet);
  return workbook;
}

async function addSheet(workbook: ExcelJS.Workbook, sheet: TemplateSheet): Promise<void> {
  const target = workbook.addWorksheet(sheet.name, {
    properties: { tabColor: { argb: `FF${sheet.tab}` } },
    views: [viewOf(sheet)],
    pageSetup: pageOf(sheet),
    headerFooter: { oddFooter: "&L&8Lembar Dukcapil&C&8&A&R&8&P / &N" },
  });
  target.columns = sheet.widths.map((width) => ({ width }));
  for (const [row, points] of sheet.heights) target.getRow(row + 1).height = points;
  addTables(target, sheet);
  sheet.cells.forEach((row, r) => row.forEach((cell, c) => cell && writeCell(target.getCell(r + 1, c + 1), cell)));
  for (const { row, column, rows, columns } of sheet.merges)
    target.mergeCells(row + 1, column + 1, row + rows, column + columns);
  addRules(target, sheet.rules);
  sheet.marks.forEach((mark, index) => addMark(target, mark, index + 1));
  if (sheet.locked)
    await target.protect("", { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true });
}

function viewOf({ frozen, tables }: TemplateSheet): Partial<ExcelJS.WorksheetView> {
  const shared = { showGridLines: tables.length > 0, zoomScale: 100 };
  if (frozen.rows === 0 && frozen.columns === 0) return { ...shared, state: "normal" };
  return {
    ...shared,
    state: "frozen",
    xSplit: frozen.columns,
    ySplit: frozen.rows,
    topLeftCell: cellAddress(frozen.rows, frozen.columns),
    activeCell: cellAddress(frozen.rows, frozen.columns),
  };
}

function pageOf({ print }: TemplateSheet): Partial<ExcelJS.PageSetup> {
  const { paper, landscape, repeats, onOnePage } = print;
  return {
    paperSize: PAPER[paper] as ExcelJS.PaperSize,
    orientation: landscape ? "landscape" : "portrait",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: onOnePage ? 1 : 0,
    horizontalCentered: true,
    ...(repeats && { printTitlesRow: `${repeats[0] + 1}:${repeats[1] + 1}` }),
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
}

function addTables(target: ExcelJS.Worksheet, { tables }: TemplateSheet): void {
  for (const { name, area, columns } of tables)
    target.addTable({
      name,
      ref: cellAddress(area.row, area.column),
      headerRow: true,
      style: { theme: "TableStyleLight1", showRowStripes: true },
      columns: columns.map(({ header }) => ({ name: header, filterButton: true })),
      rows: Array.from({ length: area.rows - 1 }, () => columns.map(() => null)),
    });
}

function writeCell(place: ExcelJS.Cell, { value, formula, look, format, opens }: TemplateCell): void {
  const isText = look === "input" && typeof value === "string";
  place.style = {
    ...LOOKS[isText ? "inputText" : look],
    ...(format !== undefined && format !== "General" && { numFmt: format }),
  };
  if (opens !== undefined) {
    place.value = { formula: `HYPERLINK("#'${opens}'!A1","${opens}")`, result: opens };
    place.font = { ...place.font, underline: true, color: { argb: "FF1F6F54" } };
  } else if (formula !== undefined)
    place.value = { formula, result: valueOf(value) as ExcelJS.CellFormulaValue["result"] & {} };
  else place.value = valueOf(value);
}

function valueOf(cell: Cell): ExcelJS.CellValue {
  if (cell === undefined || cell === null) return null;
  return isCellError(cell) ? { error: cell.error as ExcelJS.CellErrorValue["error"] } : cell;
}

/** The library knows the rules of a sheet and not their type. */
interface WithRules {
  readonly dataValidations: { add(address: string, rule: ExcelJS.DataValidation): void };
}

function addRules(target: ExcelJS.Worksheet, rules: readonly InputRule[]): void {
  const { dataValidations } = target as unknown as WithRules;
  for (const { area, allows, title, hint, refusal } of rules)
    dataValidations.add(areaAddress(area), {
      ...validationOf(allows),
      allowBlank: true,
      showInputMessage: true,
      promptTitle: title.slice(0, 32),
      prompt: hint.slice(0, 255),
      showErrorMessage: true,
      errorStyle: "stop",
      errorTitle: title.slice(0, 32),
      error: refusal,
    });
}

/** The library takes bounds of a date as moments; whole days in UTC are the same everywhere. */
const dayOf = (serial: number) => new Date((serial - 25_569) * 86_400_000);
const FIRST_DAY = dayOf(61);
const LAST_DAY = dayOf(73_050);

function validationOf(allows: InputRule["allows"]): Pick<ExcelJS.DataValidation, "type" | "operator" | "formulae"> {
  switch (allows.type) {
    case "list":
      return { type: "list", formulae: [`"${allows.choices.join(",")}"`] };
    case "whole":
      return { type: "whole", operator: "greaterThanOrEqual", formulae: [0] };
    case "share":
      return { type: "decimal", operator: "between", formulae: [0, 1.5] };
    case "date":
      return { type: "date", operator: "between", formulae: [FIRST_DAY, LAST_DAY] };
    case "text":
      return { type: "textLength", operator: "lessThanOrEqual", formulae: [250] };
  }
}

function addMark(target: ExcelJS.Worksheet, mark: Mark, priority: number): void {
  const ref = areaAddress(mark.area);
  if ("bar" in mark) {
    const bar = {
      type: "dataBar",
      priority,
      gradient: true,
      cfvo: [{ type: "num", value: 0 }, { type: "max" }],
      color: { argb: BAR_COLOUR },
    };
    target.addConditionalFormatting({ ref, rules: [bar as unknown as ExcelJS.ConditionalFormattingRule] });
  } else
    target.addConditionalFormatting({
      ref,
      rules: [{ type: "expression", priority, formulae: [mark.when], style: TONES[mark.tone] }],
    });
}
