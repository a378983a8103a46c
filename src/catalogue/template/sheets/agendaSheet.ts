import type { Area } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { templateText } from "../../../text/template";
import { HEADER_ROW, type NamedRange } from "../dataSheet";
import { draft } from "../draft";
import { absolute, FORMAT } from "../formats";
import type { TemplateSheet } from "../model";
import { TAB } from "../plans/plan";
import type { NewInputRule } from "../../../workbook/newBook";

export const AGENDA_SHEET = "Agenda";

/** Events that bring more people than usual: elections, new pupils. */
export interface AgendaEvent {
  readonly name: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly factor: number;
  readonly note: string;
}

const BLANK_ROWS = 8;
const KINDS = ["Pemilu", "Pilkada", "Pilkades", "PPDB/CASN", "pemekaran"];
const KEYS = ["nama", "jenis", "mulai", "selesai", "faktor", "keterangan"] as const;
const WIDTHS = [30, 14, 13, 13, 10, 44];
const FORMATS = [FORMAT.text, FORMAT.text, FORMAT.day, FORMAT.day, "0.00", FORMAT.text];
const TYPES: readonly NewInputRule["allows"][] = [
  { type: "text" },
  { type: "list", choices: KINDS },
  { type: "date" },
  { type: "date" },
  { type: "text" },
  { type: "text" },
];

/** Rows that may be filled in. */
const ROWS = 200;

/** First day, last day and factor of every event, as a function takes them. */
export const agendaTimes = (events: readonly AgendaEvent[]): NamedRange => ({
  name: "Agenda_Waktu",
  refersTo: absolute(AGENDA_SHEET, KEYS.indexOf("mulai"), HEADER_ROW + 1, HEADER_ROW + ROWS, 3),
  range: events.map(({ from, to, factor }) => [from, to, factor]),
});

/** Days on which demand rises, for the run-out day and BLANKO_LONJAKAN. */
export function agendaSheet(events: readonly AgendaEvent[]): TemplateSheet {
  const text = templateText.agenda;
  const rows: readonly (readonly Cell[])[] =
    events.length > 0
      ? events.map(({ name, kind, from, to, factor, note }) => [name, kind, from, to, factor, note])
      : Array.from({ length: BLANK_ROWS }, () => KEYS.map(() => null));
  const sheet = draft(AGENDA_SHEET);
  sheet.span(0, 0, KEYS.length, { value: text.title, look: "title" });
  sheet.span(1, 0, KEYS.length, { value: text.about, look: "about" });
  sheet.height(0, 26);
  sheet.height(HEADER_ROW, 24);
  KEYS.forEach((key, c) => {
    sheet.put(HEADER_ROW, c, { value: text.headers[key], look: "header" });
    rows.forEach((row, r) =>
      sheet.put(HEADER_ROW + 1 + r, c, { value: row[c], look: "input", format: FORMATS[c] as string }),
    );
  });
  const column = (c: number): Area => ({ row: HEADER_ROW + 1, column: c, rows: ROWS, columns: 1 });
  return sheet.done({
    widths: WIDTHS,
    tables: [
      {
        name: AGENDA_SHEET,
        kind: "agenda",
        area: { row: HEADER_ROW, column: 0, rows: rows.length + 1, columns: KEYS.length },
        columns: KEYS.map((key) => ({ key, header: text.headers[key] })),
      },
    ],
    rules: KEYS.map((key, c) => ({
      area: column(c),
      allows: TYPES[c] as NewInputRule["allows"],
      title: text.headers[key],
      hint: text.hints[key],
      refusal: templateText.refusal[TYPES[c]?.type ?? "text"],
    })),
    marks: [],
    charts: [],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    print: { paper: "A4", landscape: true },
    locked: false,
    tab: TAB.acuan,
  });
}
