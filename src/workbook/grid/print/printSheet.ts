import type { Worksheet } from "@univerjs/core";
import type { Area } from "../../../core/cells/area";
import type { Language } from "../../../core/words";
import type { BookSheet } from "../../file/look/book";
import { PLAIN_PAGE, type PageSetup } from "../../file/look/pageSetup";
import type { PrintedParts, Run } from "../../file/look/printedParts";
import { shownAt } from "../find";
import { measuring } from "../looks/tooNarrow";
import { pageStyle, type PageNames } from "./pageStyle";
import { columnPages, roomOn, zoomOf } from "./paperFit";
import { printedTable } from "./printedTable";

export interface PrintNames extends Pick<PageNames, "file"> {
  readonly language: Language;
}

/** The sheet for printing, with the page setup of the file; hidden content is left out. */
export function printedSheet(
  sheet: Worksheet,
  file: BookSheet | undefined,
  { language, ...rest }: PrintNames,
): HTMLElement {
  const { page = PLAIN_PAGE, printed = { areas: [] } } = file?.look ?? {};
  const used = usedArea(sheet);
  const areas = printed.areas.length > 0 ? printed.areas.map((area) => within(area, used)) : [used];
  const cuts = areas.map((area) => cut(sheet, area, printed));
  const zoom = Math.min(...cuts.map(({ width, height }) => zoomOf(page, width, height)));
  const paper = document.createElement("div");
  const style = document.createElement("style");
  style.textContent = pageStyle(page, { ...rest, sheet: sheet.getName(), ...moment(language) });
  paper.append(style);
  cuts
    .flatMap((one) => parts(sheet, one, page, zoom))
    .forEach((part, index) => {
      if (index > 0) part.style.breakBefore = "page";
      paper.append(part);
    });
  return paper;
}

/** The printed part of an area. */
interface Cut {
  readonly columns: readonly number[];
  readonly titleColumns: readonly number[];
  /** Rows before those that repeat on every page. */
  readonly before: readonly number[];
  readonly titles: readonly number[];
  readonly rows: readonly number[];
  readonly width: number;
  readonly height: number;
}

function cut(sheet: Worksheet, area: Area, { titleRows, titleColumns }: PrintedParts): Cut {
  const [rowsEnd, columnsEnd] = [area.row + area.rows, area.column + area.columns];
  const inArea = range({ first: area.row, count: area.rows }).filter((row) => sheet.getRowVisible(row));
  const columns = range({ first: area.column, count: area.columns }).filter((column) => sheet.getColVisible(column));
  const titles = range(titleRows).filter((row) => row < rowsEnd && sheet.getRowVisible(row));
  const again = range(titleColumns).filter((column) => column < columnsEnd && sheet.getColVisible(column));
  const [first = 0] = titles;
  const before = inArea.filter((row) => row < first);
  const wide = new Set([...columns, ...again]);
  const high = new Set([...inArea, ...titles]);
  return {
    columns,
    titleColumns: again,
    before,
    titles,
    rows: inArea.filter((row) => !titles.includes(row) && row >= first),
    width: [...wide].reduce((sum, column) => sum + sheet.getColumnWidth(column), 0),
    height: [...high].reduce((sum, row) => sum + sheet.getRowHeight(row), 0),
  };
}

/** An area in parts as wide as a page; the rows of each continue over as many pages as needed. */
function parts(sheet: Worksheet, area: Cut, page: PageSetup, zoom: number): readonly HTMLElement[] {
  const widthOf = (column: number) => sheet.getColumnWidth(column);
  const { columns, titleColumns, before, titles, rows } = area;
  const own = { sheet, textWidth: measuring(), breaks: page.breaks.rows, gridLines: page.gridLines };
  const room = roomOn(page).width / zoom;
  const { breaks } = page;
  return columnPages({ columns, titles: titleColumns, breaks: breaks.columns, room, widthOf }).map((beside) => {
    const part = document.createElement("div");
    part.style.setProperty("zoom", String(zoom));
    if (page.isCentred) Object.assign(part.style, { width: "fit-content", margin: "0 auto" });
    if (before.length > 0) part.append(printedTable(own, beside, [], before));
    part.append(printedTable(own, beside, titles, rows));
    return part;
  });
}

/** All cells with content or a border, as in Excel. */
function usedArea(sheet: Worksheet): Area {
  let [rows, columns] = [0, 0];
  sheet.getCellMatrix().forValue((row, column) => {
    if (shownAt(sheet, row, column) === "" && !sheet.getComposedCellStyle(row, column).bd) return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return { row: 0, column: 0, rows, columns };
}

/** Larger than any print area that a user sets; stands for whole columns or rows. */
const ENDLESS = 1000;

/** Whole columns and rows end with the used area. */
function within(area: Area, used: Area): Area {
  const rows = area.rows > used.rows + ENDLESS ? Math.max(0, used.rows - area.row) : area.rows;
  const columns = area.columns > used.columns + ENDLESS ? Math.max(0, used.columns - area.column) : area.columns;
  return { ...area, rows, columns };
}

const range = (run: Run | undefined) => Array.from({ length: run?.count ?? 0 }, (_item, i) => (run?.first ?? 0) + i);

function moment(language: Language): Pick<PageNames, "day" | "time"> {
  const [now, locale] = [new Date(), language === "id" ? "id-ID" : "en-GB"];
  return {
    day: now.toLocaleDateString(locale, { day: "2-digit", month: "2-digit", year: "numeric" }),
    time: now.toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" }),
  };
}
