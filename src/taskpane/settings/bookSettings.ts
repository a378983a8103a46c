import { serialOf } from "../../core/calendar/civil";
import type { BookSettings } from "../../reading/book/book";
import type { OfficeSettings } from "./officeSettings";

/** What the office filled in, as the workbook is read with it: its week, its own days off, and today. */
export function bookSettings({ week, daysOff }: OfficeSettings, now = new Date()): BookSettings {
  return {
    today: serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    daysOff,
    ...(week !== undefined && { week }),
  };
}
