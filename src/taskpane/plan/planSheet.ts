import { civilOf, weekdayOf, type Serial } from "../../core/calendar/civil";
import { FIVE_DAYS, SIX_DAYS } from "../../core/calendar/week";
import { cellAddress } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import type { Param } from "../../core/parameter";
import type { Language, Words } from "../../core/words";
import { isMissing, type BlankoStanding, type Figure } from "../../contract/standing";
import { HORIZON } from "../../core/stock/projection";
import type { PlanFacts, Scenario } from "../../summary/plan/scenario";
import { planSheetText as text } from "../../text/planPane";

/** A formula for a cell of the sheet. */
export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  /** In English, with its equals sign. */
  readonly formula: string;
  readonly format?: string;
}

/** A sheet of values, and the formulas written over them; days are formulas too, so that they are shown as days. */
export interface PlanSheet {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly SheetFormula[];
}

const [LABEL, FIRST, SECOND, THIRD, OFF] = [0, 1, 2, 3, 5] as const;
const DATE = "dd/mm/yyyy";
const COUNT = "#,##0";
/** Spare rows for further deliveries and events. */
const SPARE = 2;

/**
 * The plan as a sheet of live formulas: the starting point, deliveries, events and days off, and below them when the cards run
 * out and what to request, with the add-in and, where possible, in plain Excel.
 */
export function planSheet(
  facts: PlanFacts,
  { request, event }: Scenario,
  blanko: BlankoStanding,
  letter: readonly string[],
  language: Language,
): PlanSheet {
  const say = (words: Words) => words[language];
  const cells: Cell[][] = [];
  const formulas: SheetFormula[] = [];
  const put = (row: number, column: number, value: Cell) => {
    const line = (cells[row] ??= []);
    while (line.length < column) line.push(null);
    line[column] = value;
  };
  const formula = (row: number, column: number, written: string, format?: string) =>
    formulas.push({ row, column, formula: written, ...(format !== undefined && { format }) });
  const date = (row: number, column: number, day: Serial) => {
    const { year, month, day: of } = civilOf(day);
    formula(row, column, `=DATE(${year},${month},${of})`, DATE);
  };
  const at = (row: number, column: number) => cellAddress(row, column);
  const area = (from: number, rows: number, columns: number) =>
    `${at(from, FIRST)}:${at(from + rows - 1, FIRST + columns - 1)}`;

  put(0, LABEL, say(text.title));
  put(1, LABEL, say(text.about(facts.day)));
  const [stock, asOf, use] = [3, 4, 5];
  put(stock, LABEL, say(text.stock));
  put(stock, FIRST, facts.stock);
  put(asOf, LABEL, say(text.asOf));
  date(asOf, FIRST, facts.day);
  put(use, LABEL, say(text.use));
  put(use, FIRST, facts.perDay);

  const receipts = [...facts.receipts, ...(request ? [request] : [])].sort((a, b) => a.day - b.day);
  const deliveries = 7;
  put(deliveries, LABEL, say(text.receipts));
  receipts.forEach(({ day, cards }, i) => {
    date(deliveries + i, FIRST, day);
    put(deliveries + i, SECOND, cards);
  });
  const events = [...facts.events, ...(event ? [event] : [])];
  const agenda = deliveries + receipts.length + SPARE;
  put(agenda, LABEL, say(text.agenda));
  events.forEach(({ from, to, factor }, i) => {
    date(agenda + i, FIRST, from);
    date(agenda + i, SECOND, to);
    put(agenda + i, THIRD, factor);
  });

  const off = daysOff(facts);
  put(stock - 1, OFF, say(text.daysOff));
  off.forEach(({ day, kind }, i) => {
    date(stock + i, OFF, day);
    if (kind !== undefined) put(stock + i, OFF + 1, kind);
  });
  const isOpenedExtra = off.some(({ kind }) => kind !== undefined);
  const week = { [FIVE_DAYS]: "5", [SIX_DAYS]: "6" }[facts.calendar.week] ?? `"${facts.calendar.week}"`;
  const closed =
    off.length > 0 ? `${at(stock, OFF)}:${at(stock + off.length - 1, OFF + (isOpenedExtra ? 1 : 0))}` : `"TANPA"`;
  const [s, d, u] = [at(stock, FIRST), at(asOf, FIRST), at(use, FIRST)];

  let row = agenda + events.length + SPARE;
  const head = (title: Words) => {
    put(row, LABEL, say(title));
    put(row, FIRST, say(text.withAddIn));
    put(row, SECOND, say(text.plain));
    row++;
  };
  const result = (label: Words, ours: string, plain: string | undefined, format: string) => {
    put(row, LABEL, say(label));
    formula(row, FIRST, `=DUKCAPIL.${ours}`, format);
    if (plain !== undefined) formula(row, SECOND, `=${plain}`, format);
    row++;
  };
  head(text.result);
  result(text.lasts, `BLANKO_RUNWAY(${s},${u})`, `${s}/${u}`, "0.0");
  // Excel's own WORKDAY supports only this week, and no extra open days.
  const isPlain = !isOpenedExtra && facts.calendar.week === FIVE_DAYS;
  const plainOff = off.length > 0 ? `,${closed}` : "";
  result(
    text.out,
    `BLANKO_HABIS(${s},${u},${d},${week},${closed})`,
    isPlain ? `WORKDAY(${d},INT(ROUND(${s}/${u},9))+1${plainOff})` : undefined,
    DATE,
  );
  const [plan, times] = [area(deliveries, receipts.length + 1, 2), area(agenda, events.length + 1, 3)];
  result(text.outPlanned, `BLANKO_HABIS(${s},${u},${d},${week},${closed},${plan},${times})`, undefined, DATE);

  const { request: asked } = blanko;
  if (!isMissing(asked)) {
    row++;
    put(row++, LABEL, say(text.request));
    const from = row;
    const params = Object.values(asked.cards.call.of.params as Readonly<Record<string, Param>>);
    for (const [i, value] of valuesOf(asked.cards).entries()) {
      const param = params[i];
      if (!param) continue;
      put(row, LABEL, say(param.says));
      put(row++, FIRST, value);
    }
    const [prr, rate, first, left, ordered, lead, spoiled, pack, cover, reserve] = params.map((_p, i) =>
      at(from + i, FIRST),
    );
    head(text.result);
    result(
      text.asked,
      `BLANKO_USULAN(${params.map((_p, i) => at(from + i, FIRST)).join(",")})`,
      `ROUNDUP(MAX(0,ROUNDUP(ROUND((${prr}+${first}+${rate}*(${lead}+${cover}))/(1-${spoiled})+${reserve},6),0)-${left}-${ordered})/${pack},0)*${pack}`,
      COUNT,
    );
  }
  if (letter.length > 0) {
    row++;
    put(row++, LABEL, say(text.letter));
    for (const line of letter) put(row++, LABEL, line);
  }
  return { cells: Array.from(cells, (line) => line ?? []), formulas };
}

/** The arguments of a request with its defaults: nothing ordered, nothing spoiled, single cards. */
function valuesOf({ call }: Figure): readonly number[] {
  const defaults = [0, 0, 0, 0, 0, 0, 0, 1, 0, 0];
  return defaults.map((value, i) => {
    const given = call.args[i]?.[0]?.[0];
    return typeof given === "number" ? given : value;
  });
}

interface ListedDay {
  readonly day: Serial;
  readonly kind?: string;
}

/** Days that differ from their weekday, as far ahead as a forecast looks: days off, and extra open days. */
function daysOff({ day, calendar }: PlanFacts): readonly ListedDay[] {
  const { closures, week } = calendar;
  const isAhead = (each: Serial) => each > day && each <= day + HORIZON;
  const isWorkday = (each: Serial) => week[weekdayOf(each)] === "1";
  const opened = new Set(closures.opened);
  const closed = new Set(closures.closed.filter((each) => isAhead(each) && isWorkday(each) && !opened.has(each)));
  const gained = [...opened].filter((each) => isAhead(each) && !isWorkday(each));
  return [
    ...[...closed].map((each) => ({ day: each })),
    ...gained.map((each) => ({ day: each, kind: "buka ekstra" })),
  ].sort((a, b) => a.day - b.day);
}
