import { calendar } from "../../../core/calendar/calendar";
import { civilOf, daysInMonth, serialOf, type Serial } from "../../../core/calendar/civil";
import { readClosures } from "../../../core/calendar/closures";
import { FIVE_DAYS } from "../../../core/calendar/week";
import type { Cell, Range } from "../../../core/cells/cell";

/** The inputs of the charts' figures. */
export interface ChartInputs {
  /** A figure of the summary: a number, or an empty text if there is none yet. */
  figure(name: string): Cell;
  column(name: string): readonly Cell[];
  range(name: string): Range;
}

/** Rows of the sheet: the header below the charts, and the first row of figures. */
export const HEADER_ROW = 41;
export const FIRST_ROW = HEADER_ROW + 1;
const WEEKS = 53;
const MONTHS = 16;

/** A value that a chart does not draw; days are blank instead, because an error is not a day. */
const NOTHING: Cell = { error: "#N/A" };
const NO_DAY = "";
export const isNumber = (cell: Cell): cell is number => typeof cell === "number";

/** A row of the sheet: a formula and its result. */
export interface Computed {
  readonly formula: string;
  readonly value: Cell;
}

export type SeriesKey = "week" | "stock" | "day" | "left" | "month" | "active" | "target" | "path";
type Columns = Readonly<Record<SeriesKey, readonly Computed[]>>;

/** Every column of the sheet. */
export function columnsOf(inputs: ChartInputs): Columns {
  return { ...weeksOf(inputs), ...depletionOf(inputs), ...monthsOf(inputs) };
}

/** The stock at the end of each of the last 53 weeks. */
function weeksOf({ figure, column }: ChartInputs): Pick<Columns, "week" | "stock"> {
  const today = figure("Tanggal_Laporan");
  const [days, left] = [column("Stok_Tanggal"), column("Stok_Sisa")];
  const week: Computed[] = [];
  const stock: Computed[] = [];
  for (let i = 0; i < WEEKS; i++) {
    const back = 7 * (WEEKS - 1 - i);
    const at = `A${FIRST_ROW + i + 1}`;
    const day = isNumber(today) ? today - back : NO_DAY;
    week.push({ formula: `IF(COUNT(Tanggal_Laporan)=0,"",Tanggal_Laporan-${back})`, value: day });
    const last = isNumber(day) ? lastAt(days, day) : -1;
    stock.push({
      formula: `IF(ISNUMBER(${at}),IF(${at}<MIN(Stok_Tanggal),NA(),LOOKUP(${at},Stok_Tanggal,Stok_Sisa)),NA())`,
      value: last < 0 ? NOTHING : left[last],
    });
  }
  return { week, stock };
}

function lastAt(days: readonly Cell[], day: number): number {
  let last = -1;
  days.forEach((each, i) => {
    if (isNumber(each) && each <= day) last = i;
  });
  return last;
}

/** From today's stock to the day on which it runs out; nothing is drawn while that day is unknown. */
function depletionOf({ figure }: ChartInputs): Pick<Columns, "day" | "left"> {
  const [today, end, stock] = [figure("Tanggal_Laporan"), figure("Tanggal_Habis"), figure("Stok_Akhir")];
  const known = (name: string, otherwise: string) => `IF(COUNT(Tanggal_Habis)=0,${otherwise},${name})`;
  const reported = `IF(COUNT(Tanggal_Laporan)=0,"",Tanggal_Laporan)`;
  return {
    day: [
      { formula: reported, value: isNumber(today) ? today : NO_DAY },
      { formula: known("Tanggal_Habis", reported), value: isNumber(end) ? end : isNumber(today) ? today : NO_DAY },
    ],
    left: [
      { formula: known("Stok_Akhir", "NA()"), value: isNumber(end) ? stock : NOTHING },
      { formula: known("0", "NA()"), value: isNumber(end) ? 0 : NOTHING },
    ],
  };
}

/** Active identities at the end of each month up to the deadline, the target, and the path to it. */
function monthsOf(inputs: ChartInputs): Pick<Columns, "month" | "active" | "target" | "path"> {
  const { figure } = inputs;
  const [deadline, today] = [figure("Batas_Target"), figure("Tanggal_Laporan")];
  const ready = isNumber(deadline) && isNumber(today);
  const rows = Array.from({ length: MONTHS }, (_none, i) => {
    const back = MONTHS - 1 - i;
    const at = `G${FIRST_ROW + i + 1}`;
    const end = ready ? monthEnd(deadline, -back) : undefined;
    return {
      month: {
        formula: `IF(COUNT(Batas_Target)*COUNT(Tanggal_Laporan)=0,"",EOMONTH(Batas_Target,-${back}))`,
        value: end ?? NO_DAY,
      },
      active: {
        formula: `IF(ISNUMBER(${at}),IF(OR(${at}<MIN(Lap_Tanggal)-1,${at}>EOMONTH(Tanggal_Laporan,0),COUNT(IKD_Jumlah_Aktif)=0),NA(),IKD_Jumlah_Aktif-SUMIFS(Lap_IKD,Lap_Tanggal,">"&${at})),NA())`,
        value: end === undefined ? NOTHING : activeAt(inputs, end),
      },
      target: {
        formula: `IF(AND(ISNUMBER(${at}),COUNT(IKD_Jumlah_Target)>0),IKD_Jumlah_Target,NA())`,
        value: end === undefined || !isNumber(figure("IKD_Jumlah_Target")) ? NOTHING : figure("IKD_Jumlah_Target"),
      },
      path: {
        formula: `IF(ISNUMBER(${at}),IF(OR(${at}<EOMONTH(Tanggal_Laporan,0),COUNT(Laju_Perlu)=0),NA(),MIN(IKD_Jumlah_Target,IKD_Jumlah_Aktif+Laju_Perlu*MAX(0,NETWORKDAYS(Tanggal_Laporan+1,${at},Kal_Tanggal)))),NA())`,
        value: end === undefined ? NOTHING : pathAt(inputs, end),
      },
    };
  });
  const all = (key: keyof (typeof rows)[number]) => rows.map((row) => row[key]);
  return { month: all("month"), active: all("active"), target: all("target"), path: all("path") };
}

function monthEnd(day: Serial, months: number): Serial {
  const { year, month } = civilOf(day);
  const index = 12 * year + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return serialOf({ year: y, month: m, day: daysInMonth(y, m) });
}

function activeAt({ figure, column }: ChartInputs, end: Serial): Cell {
  const [active, today] = [figure("IKD_Jumlah_Aktif"), figure("Tanggal_Laporan")];
  const days = column("Lap_Tanggal");
  const first = Math.min(...days.filter(isNumber));
  if (!isNumber(active) || !isNumber(today) || end < first - 1 || end > monthEnd(today, 0)) return NOTHING;
  const added = column("Lap_IKD").reduce<number>((sum, each, i) => {
    const day = days[i];
    return isNumber(day) && day > end && isNumber(each) ? sum + each : sum;
  }, 0);
  return active - added;
}

function pathAt({ figure, range }: ChartInputs, end: Serial): Cell {
  const [active, pace, target, today] = ["IKD_Jumlah_Aktif", "Laju_Perlu", "IKD_Jumlah_Target", "Tanggal_Laporan"].map(
    figure,
  );
  if (![active, pace, target, today].every(isNumber) || end < monthEnd(today as number, 0)) return NOTHING;
  const closures = readClosures(range("Kal_Tanggal"));
  if ("doubt" in closures) throw new Error("the calendar cannot be read");
  const days = Math.max(0, calendar(FIVE_DAYS, closures).openDays((today as number) + 1, end));
  return Math.min(target as number, (active as number) + (pace as number) * days);
}
