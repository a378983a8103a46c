import type { BookSettings } from "../../reading/book/book";
import type { OfficeSettings } from "./officeSettings";

/** The office's settings for reading the workbook: its week and its own days off. */
export function readingSettings({ week, daysOff }: OfficeSettings): BookSettings {
  return { daysOff, ...(week !== undefined && { week }) };
}
