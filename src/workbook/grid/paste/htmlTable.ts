import type { DecimalSign, OutsideCell, OutsideTable } from "./outsideTable";
import { textOf } from "./htmlText";
import { msoFormats, msoFormatIn, type MsoFormats } from "./msoFormats";

const UNSEEN = "style, script, title";

/** Most columns of a sheet; a cell that claims more is wrong. */
const WIDEST = 16_384;

/**
 * The tables that Excel, LibreOffice, Google Sheets, Word or a web page put on the clipboard, one below the other; undefined if
 * there is text beside them, because the plain text then shows better what was copied.
 */
export function htmlTable(html: string): OutsideTable | undefined {
  const page = pageOf(html);
  const css = [...page.querySelectorAll("style")].map(({ textContent }) => textContent ?? "").join("\n");
  const formats = msoFormats(css);
  const tables = [...page.querySelectorAll("table")].filter((table) => !table.parentElement?.closest("table"));
  const rows = tables.flatMap((table) => rowsOf(table, formats));
  page.querySelectorAll(`${UNSEEN}, table`).forEach((element) => element.remove());
  if (rows.length === 0 || page.body.textContent?.trim()) return undefined;
  const decimal = /mso-displayed-decimal-separator:\s*"\\?([.,])/.exec(css)?.[1] as DecimalSign | undefined;
  return { rows, ...(decimal === undefined ? {} : { decimal }) };
}

/** The text of a page in lines, for programs that provide no plain text. */
export const htmlWords = (html: string): string => textOf(pageOf(html).body);

const pageOf = (html: string) => new DOMParser().parseFromString(html, "text/html");

function rowsOf(table: HTMLTableElement, formats: MsoFormats): OutsideCell[][] {
  const rows: OutsideCell[][] = [...table.rows].map(() => []);
  [...table.rows].forEach((line, row) => {
    let column = 0;
    for (const element of line.cells) {
      while (rows[row]?.[column]) column++;
      const [height, width] = [Math.max(1, element.rowSpan), Math.min(WIDEST, element.colSpan)];
      for (const covered of rows.slice(row, row + height))
        for (let c = column; c < column + width; c++) covered[c] = { text: "" };
      (rows[row] as OutsideCell[])[column] = cellOf(element, formats);
      column += width;
    }
  });
  return rows.map((line) => Array.from(line, (cell) => cell ?? { text: "" }));
}

function cellOf(element: HTMLTableCellElement, formats: MsoFormats): OutsideCell {
  const text = textOf(element);
  const format = msoFormatIn(element, formats) ?? element.getAttribute("sdnum")?.split(";")[2];
  const number = numberIn(element, text);
  const isText = number === undefined && (format === "@" || element.hasAttribute("x:str"));
  return {
    text: (isText && element.getAttribute("x:str")) || text,
    ...(number === undefined ? {} : { number }),
    ...(isText ? { isText } : {}),
    ...(format ? { format } : {}),
  };
}

/** The number that a spreadsheet gives besides the text of its cell; without one, the number shown. */
function numberIn(element: HTMLElement, text: string): number | undefined {
  const written = element.getAttribute("x:num") ?? element.getAttribute("sdval") ?? googleNumber(element);
  if (written === undefined) return undefined;
  const number = written === "" ? text : written;
  return number.trim() !== "" && Number.isFinite(Number(number)) ? Number(number) : undefined;
}

/** `{"1":3,"3":4091}`: type 3 is a number, stored under 3. */
function googleNumber(element: HTMLElement): string | undefined {
  const { "1": kind, "3": number } = recordIn(element.getAttribute("data-sheets-value"));
  return kind === 3 && typeof number === "number" ? String(number) : undefined;
}

function recordIn(json: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
