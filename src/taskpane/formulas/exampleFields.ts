import { isCellError, type Cell } from "../../core/cells/cell";
import { readDate } from "../../core/cells/readDate";
import { settle } from "../../core/cells/reading";
import { argumentOf } from "../../core/example";
import type { AnyIndicator, Example } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Language } from "../../core/words";
import { formatNumber } from "../../text/format";
import { dayText } from "./formula";

/** The example to try: the first that has an answer. */
export function exampleOf(indicator: AnyIndicator): Example | undefined {
  return indicator.examples.find(({ gives }) => !(typeof gives === "object" && "fault" in gives));
}

/** An example as a user would type it into the form, by parameter. */
export function exampleTexts(
  indicator: AnyIndicator,
  example: Example,
  language: Language,
): Readonly<Record<string, string>> {
  const params = Object.entries(indicator.params as Readonly<Record<string, Param>>);
  return Object.fromEntries(
    params.map(([name, param], index) => {
      const range = argumentOf(example.args[index]) ?? [];
      const rows = range.map((row) => row.map((cell, column) => cellText(cell, param, column, language)).join(" | "));
      return [name, rows.join(range.length > 1 && (range[0]?.length ?? 0) > 1 ? "\n" : "; ")];
    }),
  );
}

function cellText(cell: Cell, param: Param, column: number, language: Language): string {
  if (cell === null || cell === undefined) return "";
  if (isCellError(cell)) return cell.error;
  const isDay = param.kind === "tanggal" || (column === 0 && (param.kind === "libur" || param.kind === "rencana"));
  if (isDay) {
    const day = settle(readDate(cell));
    return typeof day === "number" ? dayText(day, language) : String(cell);
  }
  if (typeof cell !== "number" || param.kind === "hari kerja") return String(cell);
  if (param.kind === "pecahan") return `${numberText(Number((cell * 100).toPrecision(15)), language)}%`;
  return numberText(cell, language);
}

/**
 * A number that reads back as itself. Groups are shown to Indonesian readers only, and never exactly three decimals,
 * which would look like a group.
 */
export function numberText(value: number, language: Language): string {
  if (Number.isInteger(value)) return language === "id" ? formatNumber(value, "id") : String(value);
  const [whole, decimals = ""] = String(value).split(".");
  return `${whole}${language === "id" ? "," : "."}${decimals.length === 3 ? `${decimals}0` : decimals}`;
}
