import { serialOf } from "../../core/calendar/civil";
import type { BookSettings } from "../../reading/book/book";
import type { OfficeSettings } from "../../summary/kept/officeSettings";
import { readingSettings } from "../../summary/kept/readingSettings";

/** The office's settings for reading the workbook, and today. */
export function bookSettings(settings: OfficeSettings, now = new Date()): BookSettings {
  return {
    today: serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    ...readingSettings(settings),
  };
}
