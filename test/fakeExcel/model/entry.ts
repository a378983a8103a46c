/** What a cell can show; "" is a blank cell. */
export type CellValue = string | number | boolean;

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d*)?$|^[+-]?\.\d+$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;

/** How Excel with English settings understands an entry: a formula, a text behind an apostrophe, or the likeliest value. */
export function enteredAs(given: CellValue, format: string): { formula?: string; value: CellValue } {
  if (typeof given !== "string") return { value: format === "@" ? String(given).toUpperCase() : given };
  if (given.startsWith("'")) return { value: given.slice(1) };
  if (format === "@") return { value: given };
  if (given.startsWith("=") && given.length > 1) return { formula: given, value: "" };
  return { value: likeliest(given) };
}

function likeliest(text: string): CellValue {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return Number(trimmed.replace(/,/g, ""));
  if (trimmed.endsWith("%") && NUMBER.test(trimmed.slice(0, -1))) return Number(trimmed.slice(0, -1)) / 100;
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  const [, month, day, year] = DATE.exec(trimmed) ?? [];
  if (month === undefined || Number(month) > 12) return text;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
}
