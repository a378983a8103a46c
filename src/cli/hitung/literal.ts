import type { Cell, Range } from "../../core/cells/cell";
import { isCivilDate, serialOf } from "../../core/calendar/civil";
import { isErrorText } from "../../core/cells/plain";
import { badUsageText } from "../../text/cli";
import { BadUsage } from "../badUsage";

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?(%)?$/i;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * One cell as it is written on a command line: a number with a point for its decimals, a percentage, `2025-08-15`, TRUE or
 * FALSE, a text in quotes, nothing; anything else is a text.
 */
export function readLiteral(text: string): Cell {
  if (text === "") return null;
  if (text.startsWith('"')) return quoted(text);
  const number = NUMBER.exec(text);
  if (number) return number[1] ? Number((parseFloat(text) / 100).toPrecision(15)) : Number(text);
  const [, year, month, day] = ISO_DATE.exec(text) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (year !== undefined && isCivilDate(date)) return serialOf(date);
  if (/^(?:true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (isErrorText(text)) return { error: text.toUpperCase() };
  return text;
}

function quoted(text: string): string {
  if (!/^"(?:[^"]|"")*"$/s.test(text)) throw new BadUsage(badUsageText.QUOTES(text));
  return text.slice(1, -1).replace(/""/g, '"');
}

/** A column or table in braces: rows by `;`, columns by `,` or `\`. */
export function readArray(text: string): Range {
  if (!text.endsWith("}")) throw new BadUsage(badUsageText.ARRAY(text));
  const body = text.slice(1, -1);
  const rows = cut(body, ";").map((row) => cut(row, ",\\").map((cell) => readLiteral(cell.trim())));
  const width = rows[0]?.length;
  if (body.trim() === "" || rows.some((row) => row.length !== width)) throw new BadUsage(badUsageText.ARRAY(text));
  return rows;
}

/** Cuts at any of these characters, except inside quotes. */
function cut(text: string, separators: string): string[] {
  const parts = [""];
  let inQuotes = false;
  for (const character of text) {
    if (character === '"') inQuotes = !inQuotes;
    if (!inQuotes && separators.includes(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
