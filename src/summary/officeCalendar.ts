import { calendar, type Calendar } from "../core/calendar/calendar";
import { readClosures } from "../core/calendar/closures";
import { FIVE_DAYS, readWeek, type Week } from "../core/calendar/week";
import type { Cell, Range } from "../core/cells/cell";
import { ROW } from "../reading/recognise/recognised";
import { tablesOf } from "../reading/tables";
import { given, wordAt, type Table } from "../reading/table";
import type { StandingSettings } from "./settings";

/** The office's calendar as the last two arguments of every function that counts working days, and as core reads them. */
export interface OfficeCalendar {
  readonly args: readonly [week: Cell, closures: Range | undefined];
  readonly days: Calendar;
}

/** A calendar sheet in the workbook replaces the decrees, as a range of days off does in a formula. */
export function officeCalendar(tables: readonly Table[], settings: StandingSettings): OfficeCalendar {
  const week = settings.week ?? FIVE_DAYS;
  const closures = settings.closures ?? sheetClosures(tables);
  const read = readClosures(closures);
  if ("doubt" in read) throw new Error("days off that cannot be read were handed over as a setting");
  return { args: [week, closures], days: calendar(weekOf(week), read) };
}

function weekOf(text: string): Week {
  const week = readWeek(text);
  if (typeof week !== "string") throw new Error("a working week that cannot be read was handed over as a setting");
  return week;
}

function sheetClosures(tables: readonly Table[]): Range | undefined {
  const rows = tablesOf(tables, "kalender").flatMap((table) => {
    const [days, kinds] = [table.columns.get("tanggal"), table.columns.get("jenis")];
    if (!days) return [];
    return [...table.roles.keys()].flatMap((i): Cell[][] => {
      const day = table.roles[i] === ROW.DATA ? given(days, i) : Number.NaN;
      return Number.isNaN(day) ? [] : [[day, (kinds && wordAt(kinds, i)) ?? null]];
    });
  });
  return rows.some(([, kind]) => kind !== "buka ekstra") ? rows : undefined;
}
