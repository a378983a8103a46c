import type { NewBook, NewSheet } from "../../newBook";
import { chartPart } from "./chart";
import { corePart } from "./documentParts";
import { drawingPart } from "./drawing";
import { NewPackage } from "./newPackage";
import { SharedTexts } from "./sharedTexts";
import { sheetPart, type Shared, type SheetLinks } from "./sheetPart";
import { StyleTable } from "./styleTable";
import { tablePart } from "./tablePart";
import { workbookPart } from "./workbookPart";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWINGS = "application/vnd.openxmlformats-officedocument";
const WORKBOOK = "xl/workbook.xml";

/** A new workbook as an .xlsx file; the same data give the same bytes. */
export function writeBook(book: NewBook): Promise<Uint8Array> {
  const parts = new NewPackage();
  const shared: Shared = { styles: new StyleTable(), texts: new SharedTexts() };
  const counters: Counters = { tables: 0, charts: 0, drawings: 0 };
  parts.relate("", `${OFFICE}/officeDocument`, WORKBOOK);
  const ids = book.sheets.map((sheet, i) => addSheet(parts, sheet, i + 1, shared, counters));
  parts.add(WORKBOOK, `${SHEETS}.sheet.main+xml`, workbookPart(book, ids));
  addShared(parts, "styles", shared.styles.part());
  addShared(parts, "sharedStrings", shared.texts.part());
  const core = "docProps/core.xml";
  parts.add(core, "application/vnd.openxmlformats-package.core-properties+xml", corePart(book.title));
  parts.relate("", `${PACKAGE}/metadata/core-properties`, core);
  return parts.pack();
}

/** The number of parts of each kind so far; their names count through the whole workbook. */
interface Counters {
  tables: number;
  charts: number;
  drawings: number;
}

function addSheet(parts: NewPackage, sheet: NewSheet, number: number, shared: Shared, counters: Counters): string {
  const name = `xl/worksheets/sheet${number}.xml`;
  const tables = sheet.tables.map((table) => {
    const id = ++counters.tables;
    const part = `xl/tables/table${id}.xml`;
    parts.add(part, `${SHEETS}.table+xml`, tablePart(table, id));
    return parts.relate(name, `${OFFICE}/table`, part);
  });
  const links: SheetLinks =
    sheet.charts.length === 0 ? { tables } : { tables, drawing: addDrawing(parts, name, sheet, counters) };
  parts.add(name, `${SHEETS}.worksheet+xml`, sheetPart(sheet, shared, links));
  return parts.relate(WORKBOOK, `${OFFICE}/worksheet`, name);
}

function addDrawing(parts: NewPackage, sheetName: string, { charts }: NewSheet, counters: Counters): string {
  const drawing = `xl/drawings/drawing${++counters.drawings}.xml`;
  const ids = charts.map((chart) => {
    const part = `xl/charts/chart${++counters.charts}.xml`;
    parts.add(part, `${DRAWINGS}.drawingml.chart+xml`, chartPart(chart));
    return parts.relate(drawing, `${OFFICE}/chart`, part);
  });
  parts.add(drawing, `${DRAWINGS}.drawing+xml`, drawingPart(charts, ids));
  return parts.relate(sheetName, `${OFFICE}/drawing`, drawing);
}

function addShared(parts: NewPackage, name: "styles" | "sharedStrings", text: string): void {
  const part = `xl/${name}.xml`;
  parts.add(part, `${SHEETS}.${name}+xml`, text);
  parts.relate(WORKBOOK, `${OFFICE}/${name}`, part);
}
