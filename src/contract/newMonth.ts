/**
 * Why a month cannot be begun from a sheet; nothing was changed. The sentences live in `text/newMonth.ts`, and a code without one
 * does not compile.
 *
 * `NO_DAYS`: no column of days. `NO_MONTH`: days are numbers, and nothing says of which month. `SEVERAL_PER_DAY`: a day has
 * several rows. `DAYS_APART`: the days stand in more than one place. `MONTH_THERE`: the workbook has a sheet of that name.
 */
export type NoNewMonth = "NO_DAYS" | "NO_MONTH" | "SEVERAL_PER_DAY" | "DAYS_APART" | "MONTH_THERE";

/**
 * What somebody has to look at after a month was begun.
 *
 * `OPENING_UNCLEAR`: no opening stock that could be told for sure. `CLOSING_UNCLEAR`: last month ends without a number.
 * `UNDECREED`: the days off of that year are not decreed yet. `SUM_BY_CELLS`: a sum names its cells one by one, and rows came.
 * `LOOKS_BY_ROW`: colours of days off stay on their rows.
 */
export type MonthCaution = "OPENING_UNCLEAR" | "CLOSING_UNCLEAR" | "UNDECREED" | "SUM_BY_CELLS" | "LOOKS_BY_ROW";
