/**
 * Why a sheet cannot be continued into a new month; nothing was changed. The sentences live in `text/newMonth.ts`, and a code
 * without one does not compile.
 *
 * `NO_DAYS`: no column of days. `NO_MONTH`: days are numbers, and nothing states their month. `SEVERAL_PER_DAY`: a day has
 * several rows. `DAYS_APART`: the days are in more than one place. `MONTH_THERE`: the workbook already has a sheet with the new
 * name.
 */
export type NoNewMonth = "NO_DAYS" | "NO_MONTH" | "SEVERAL_PER_DAY" | "DAYS_APART" | "MONTH_THERE";

/**
 * What the user must look at after a month was begun.
 *
 * `OPENING_UNCLEAR`: no opening stock could be determined for certain. `CLOSING_UNCLEAR`: last month ends without a number.
 * `UNDECREED`: the days off of that year are not decreed yet. `SUM_BY_CELLS`: a sum names its cells one by one, and rows were
 * inserted. `LOOKS_BY_ROW`: colours of days off stay on their rows.
 */
export type MonthCaution = "OPENING_UNCLEAR" | "CLOSING_UNCLEAR" | "UNDECREED" | "SUM_BY_CELLS" | "LOOKS_BY_ROW";
