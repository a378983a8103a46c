import { civilOf } from "../../core/calendar/civil";
import { isCellError, type Cell, type Range } from "../../core/cells/cell";
import { isoOf } from "../../core/calendar/civil";
import type { AnyIndicator } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Language } from "../../core/words";
import type { Field } from "./field";

/** How Excel writes a formula under each language's usual settings. */
const SIGNS = {
  id: { argument: ";", column: "\\", decimal: "," },
  en: { argument: ",", column: ",", decimal: "." },
} as const;

/** The call as it is typed into a cell: `=DUKCAPIL.REKAM_SISA(104229;108330)`. Left-out arguments at the end are dropped. */
export function formulaOf(
  indicator: AnyIndicator,
  fields: Readonly<Record<string, Field>>,
  language: Language,
): string {
  const params = Object.entries(indicator.params as Readonly<Record<string, Param>>);
  const written = params.map(([name, param]) => argument(fields[name], param, language));
  while (written.length > 0 && written[written.length - 1] === "") written.pop();
  return `=DUKCAPIL.${indicator.name}(${written.join(SIGNS[language].argument)})`;
}

function argument(field: Field | undefined, param: Param, language: Language): string {
  if (!field || field.is === "empty") return "";
  if (field.is === "place") return field.text;
  return isSingle(field.cells) ? single(field.cells[0]?.[0], param, language) : array(field.cells, param, language);
}

const isSingle = (cells: Range) => cells.length === 1 && cells[0]?.length === 1;

function single(cell: Cell, param: Param, language: Language): string {
  if (typeof cell !== "number") return constant(cell, language);
  if (isDateColumn(param, 0)) {
    const { year, month, day } = civilOf(cell);
    return `DATE(${[year, month, day].join(SIGNS[language].argument)})`;
  }
  return param.kind === "pecahan" ? `${decimal(percent(cell), language)}%` : constant(cell, language);
}

/** Excel's braces take plain constants only, so a day is written there as text and a share as a decimal. */
function array(cells: Range, param: Param, language: Language): string {
  const rows = cells.map((row) =>
    row
      .map((cell, column) =>
        typeof cell === "number" && isDateColumn(param, column)
          ? text(dayText(cell, language))
          : constant(cell, language),
      )
      .join(SIGNS[language].column),
  );
  return `{${rows.join(";")}}`;
}

const isDateColumn = (param: Param, column: number) =>
  column === 0 && (param.kind === "tanggal" || param.kind === "libur" || param.kind === "rencana");

const percent = (share: number) => Number((share * 100).toPrecision(15));
const text = (value: string) => `"${value.replace(/"/g, '""')}"`;
const decimal = (value: number, language: Language) => String(value).replace(".", SIGNS[language].decimal);

function constant(cell: Cell, language: Language): string {
  if (typeof cell === "number") return decimal(cell, language);
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (isCellError(cell)) return cell.error;
  return text(cell ?? "");
}

/** Day first for Indonesian; an unambiguous form otherwise. */
export function dayText(serial: number, language: Language): string {
  if (language === "en") return isoOf(serial);
  const { year, month, day } = civilOf(serial);
  return `${day}/${month}/${year}`;
}
