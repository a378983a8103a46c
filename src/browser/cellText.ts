import { civilOf } from "../core/calendar/civil";
import { isCellError, type Cell } from "../core/cells/cell";
import type { Language } from "../core/words";
import { formatNumber, formatPercent } from "../text/format";

/** What a spreadsheet would show for a cell under its number format; only the formats of the offices' sheets. */
export function cellText(cell: Cell, format: string | undefined, language: Language): string {
  if (cell === null || cell === undefined) return "";
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== "number") return String(cell);
  if (format === undefined || format === "General") return formatPlain(cell, language);
  if (format.endsWith("%")) return formatPercent(cell, language, format.includes(".00") ? 2 : 0);
  if (/y/i.test(format)) {
    const { year, month, day } = civilOf(cell);
    return `${String(day).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  }
  return formatNumber(cell, language, Number.isInteger(cell) ? 0 : 3);
}

const formatPlain = (value: number, language: Language) =>
  language === "id" ? String(value).replace(".", ",") : String(value);
