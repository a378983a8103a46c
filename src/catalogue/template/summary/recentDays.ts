import { RECENT } from "./figures";

/** Criterion of SUMIFS and COUNTIFS for the days of the last four weeks. */
export const RECENT_DAYS = `">"&Tanggal_Laporan-${RECENT}`;
