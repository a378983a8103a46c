import { civilOf, type Serial } from "../core/calendar/civil";
import { isCellError, type Cell, type Range } from "../core/cells/cell";
import { settle } from "../core/cells/reading";
import { argumentOf } from "../core/example";
import type { AnyIndicator, ExampleArgument } from "../core/indicator";
import type { Param } from "../core/parameter";
import type { Language } from "../core/words";

/** How a formula is written on a computer set to that language. Files always hold the English form. */
const SIGNS = {
  id: { argument: ";", column: "\\", row: ";", decimal: "," },
  en: { argument: ",", column: ",", row: ";", decimal: "." },
} as const;
type Signs = (typeof SIGNS)[Language];

export const NAMESPACE = "DUKCAPIL";

/** The formula a user would type for an example: `=DUKCAPIL.BLANKO_RUNWAY(521; 100)`. */
export function exampleFormula(indicator: AnyIndicator, args: readonly ExampleArgument[], language: Language): string {
  const signs = SIGNS[language];
  const params = Object.values(indicator.params as Record<string, Param>);
  const written = args.map((arg, index) => argument(arg, params[index], signs));
  while (written.at(-1) === "") written.pop();
  return `=${NAMESPACE}.${indicator.name}(${written.join(`${signs.argument} `)})`;
}

function argument(example: ExampleArgument, param: Param | undefined, signs: Signs): string {
  const range = argumentOf(example);
  if (!range) return "";
  if (range.length === 1 && range[0]?.length === 1) return scalar(range[0][0], param, signs);
  return `{${columns(range, signs)}}`;
}

/** An array constant holds plain values only: no DATE(), no percent sign. */
function columns(range: Range, signs: Signs): string {
  return range.map((row) => row.map((cell) => literal(cell, signs)).join(signs.column)).join(signs.row);
}

function scalar(cell: Cell, param: Param | undefined, signs: Signs): string {
  if (param?.kind === "tanggal" && !param.whole) {
    const day = settle(param.read(cell));
    if (typeof day === "number" && day > 0) return date(day, signs);
  }
  if (param?.kind === "pecahan" && typeof cell === "number") return percent(cell, signs);
  return literal(cell, signs);
}

function literal(cell: Cell, signs: Signs): string {
  if (typeof cell === "number") return String(cell).replace(".", signs.decimal);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (isCellError(cell)) return cell.error;
  return `"${(cell ?? "").replaceAll('"', '""')}"`;
}

function date(serial: Serial, signs: Signs): string {
  const { year, month, day } = civilOf(serial);
  return `DATE(${[year, month, day].join(signs.argument)})`;
}

function percent(share: number, signs: Signs): string {
  return `${literal(Number((share * 100).toPrecision(12)), signs)}%`;
}
