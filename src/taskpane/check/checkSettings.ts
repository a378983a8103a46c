import { serialOf } from "../../core/calendar/civil";
import { DECREED, makeClosures } from "../../core/calendar/closures";
import type { CheckSettings } from "../../reading/table";
import type { OfficeSettings } from "../settings/officeSettings";

/** What the office filled in, as the checker takes it: its week, its own days off beside the national ones, and today. */
export function checkSettings({ week, daysOff }: OfficeSettings, now = new Date()): Partial<CheckSettings> {
  const { source, closed, opened, years } = DECREED;
  return {
    today: serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() }),
    ...(week !== undefined && { week }),
    ...(daysOff.length > 0 && { closures: makeClosures(source, [...closed, ...daysOff], opened, years) }),
  };
}
