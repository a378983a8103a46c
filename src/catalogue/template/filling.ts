import { DECREES } from "../../core/calendar/decrees";
import { serialOf } from "../../core/calendar/civil";
import type { Filling } from "./dataSheets";
import { ikdRows, recordingRows } from "./sample/areas";
import { reportRows, stockRows } from "./sample/days";
import { calendarRows, deviceRows, nameRows, sampleCalendarRows, targetRows } from "./sample/others";
import { receiptRows } from "./sample/receipts";
import { sessionRows } from "./sample/sessions";

/** A year of Kabupaten Puspa Raya: an election, a repair, a closed week, rationing, a stock-out, outreach. */
export const SAMPLE: Filling = {
  "Kartu Stok": stockRows,
  Penerimaan: receiptRows,
  "Laporan Harian": reportRows,
  "Rekap Perekaman": recordingRows,
  IKD: ikdRows,
  "Jemput Bola": sessionRows,
  Printer: deviceRows,
  Kalender: sampleCalendarRows,
  "Daftar By-Name": nameRows,
  Target: targetRows,
};

const LAST_DECREED = Math.max(...DECREES.map(({ year }) => year));

/** Nothing but the days off of the latest years whose decrees are known: the workbook for an office's own figures. */
export const EMPTY: Filling = {
  Kalender: calendarRows(
    serialOf({ year: LAST_DECREED - 1, month: 1, day: 1 }),
    serialOf({ year: LAST_DECREED, month: 12, day: 31 }),
    [],
  ),
};
