import type { Gives, Value } from "../core/indicator";
import type { Language } from "../core/words";
import { formatDate, formatNumber, formatPercent } from "./format";
import { unitText } from "./units";

const TRUTH = { id: ["tidak", "ya"], en: ["no", "yes"] } as const;

/** A result as a person reads it, with its unit: `10,4 hari kerja`, `2 Sep 2025`, `9,56%`. */
export function formatValue(value: Value, gives: Gives, language: Language): string {
  if (typeof value === "boolean") return TRUTH[language][Number(value) as 0 | 1];
  if (typeof value === "string") return value;
  if (gives.kind === "tanggal") return formatDate(value, language);
  if (gives.kind === "pecahan") return formatPercent(value, language);
  const unit = gives.unit === undefined ? "" : ` ${unitText[gives.unit][language]}`;
  return formatNumber(value, language) + unit;
}
