import { serialOf } from "../../core/calendar/civil";
import type { BookSettings } from "../../reading/book/book";
import type { OfficeSettings } from "./officeSettings";

/** The office's settings for reading the workbook: its week, its own days off, and today. */
export function bookSettings({ week, daysOff }: OfficeSettings, now = new Date()): BookSettings {
  return {
    today: serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    daysOff,
    ...(week !== undefined && { week }),
  };
}
