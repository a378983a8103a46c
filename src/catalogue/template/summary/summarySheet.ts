import type { Cell } from "../../../core/cells/cell";
import { templateText } from "../../../text/template";
import { summaryText } from "../../../text/templateSummary";
import { unitText } from "../../../text/units";
import { draft } from "../draft";
import { absolute, FORMAT_SHOWN } from "../formats";
import type { TemplateSheet } from "../model";
import type { NewName } from "../../../workbook/newBook";
import type { Line, Section } from "./line";

export const SUMMARY_SHEET = "Ringkasan";

/** Columns: a margin, the label, with the add-in, in plain Excel, the unit, the source. */
const COLUMN = { label: 1, call: 2, plain: 3, unit: 4, note: 5 } as const;
const WIDTHS = [2, 47, 18, 18, 23, 60, 2];
const FIRST_ROW = 3;

interface PlacedLine {
  readonly line: Line;
  readonly row: number;
}

/** Row of each section's title and of each line. */
function place(sections: readonly Section[]) {
  const titles: { readonly title: string; readonly row: number }[] = [];
  const lines: PlacedLine[] = [];
  let row = FIRST_ROW;
  for (const section of sections) {
    titles.push({ title: section.title, row: row++ });
    for (const line of section.lines) lines.push({ line, row: row++ });
    row++;
  }
  return { titles, lines, end: row - 1 };
}

/** Names of the summary's figures: the plain Excel cell, or the one to fill in. */
export function summaryNames(sections: readonly Section[]): NewName[] {
  return place(sections).lines.map(({ line, row }) => ({
    name: line.name,
    refersTo: absolute(SUMMARY_SHEET, line.plain === undefined && line.call ? COLUMN.call : COLUMN.plain, row, row),
  }));
}

/** The sheet that managers open first: every figure with both its formulas. */
export function summarySheet(
  sections: readonly Section[],
  answers: ReadonlyMap<string, Cell>,
  subtitle: string,
): TemplateSheet {
  const { titles, lines, end } = place(sections);
  const text = templateText.summary;
  const sheet = draft(SUMMARY_SHEET);
  sheet.span(0, COLUMN.label, 5, { value: text.title, look: "title" });
  sheet.span(1, COLUMN.label, 5, { value: subtitle, look: "about" });
  sheet.height(0, 28);
  for (const { title, row } of titles) {
    sheet.put(row, COLUMN.label, { value: title, look: "section" });
    sheet.put(row, COLUMN.call, { value: text.withAddIn, look: "section" });
    sheet.put(row, COLUMN.plain, { value: text.plain, look: "section" });
    sheet.put(row, COLUMN.unit, { value: text.unit, look: "section" });
    sheet.put(row, COLUMN.note, { value: text.note, look: "section" });
    sheet.height(row, 20);
  }
  for (const { line, row } of lines) {
    const words = summaryText.lines[line.name];
    const format = FORMAT_SHOWN[line.shown];
    const value = answers.get(line.name);
    const look = line.chief ? "figure" : "computed";
    sheet.put(row, COLUMN.label, { value: words.label, look: "label" });
    const call = callOf(line);
    if (call !== undefined) sheet.put(row, COLUMN.call, { value, formula: ready(line, call), look, format });
    if (isInput(line)) sheet.put(row, COLUMN.plain, { value, look: "input", format });
    else if (line.plain === undefined) sheet.put(row, COLUMN.plain, { value: text.needsAddIn, look: "note" });
    else sheet.put(row, COLUMN.plain, { value, formula: ready(line, line.plain), look, format });
    sheet.put(row, COLUMN.unit, { value: line.unit ? unitText[line.unit].id : null, look: "note" });
    sheet.put(row, COLUMN.note, { value: words.note, look: "note" });
  }
  return sheet.done({
    widths: WIDTHS,
    tables: [],
    rules: lines
      .filter(({ line }) => isInput(line))
      .map(({ line, row }) => ({
        area: { row, column: COLUMN.plain, rows: 1, columns: 1 },
        allows: { type: line.shown === "persen" ? "share" : "whole" },
        title: summaryText.lines[line.name].label,
        hint: text.inputHint,
        refusal: templateText.refusal[line.shown === "persen" ? "share" : "whole"],
      })),
    marks: marksOf(lines),
    charts: [],
    frozen: { rows: 2, columns: 0 },
    print: {
      paper: "A4",
      landscape: false,
      area: { row: 0, column: 0, rows: end, columns: WIDTHS.length },
      onOnePage: true,
    },
    locked: true,
    tab: "C55A11",
  });
}

const isInput = ({ plain, call }: Line) => plain === undefined && !call;

function callOf({ call }: Line): string | undefined {
  return call && `_xldudf_DUKCAPIL_${call.indicator}(${call.args.join(",")})`;
}

/** The formula, which shows nothing until it has figures to compute from. */
function ready({ needs }: Line, formula: string): string {
  if (needs.length === 0) return formula;
  return `IF(${needs.map((name) => `COUNT(${name})`).join("*")}=0,"",${formula})`;
}

function marksOf(lines: readonly PlacedLine[]): TemplateSheet["marks"] {
  const at = (name: string) => {
    const row = lines.find(({ line }) => line.name === name)?.row ?? 0;
    return { row, column: COLUMN.call, rows: 1, columns: 2 };
  };
  return [
    { area: at("Stok_Akhir"), when: 'AND(Stok_Akhir<>"",Stok_Akhir<N(Titik_Pesan))', tone: "warn" },
    { area: at("Stok_Selisih"), when: "N(Stok_Selisih)<>0", tone: "alarm" },
    { area: at("Terima_Selisih"), when: "N(Terima_Selisih)<>0", tone: "alarm" },
    { area: at("Status_Target"), when: 'OR(Status_Target="TERLAMBAT",Status_Target="TIDAK REALISTIS")', tone: "alarm" },
    { area: at("Status_Target"), when: 'Status_Target="BERISIKO"', tone: "warn" },
    { area: at("Status_Target"), when: 'OR(Status_Target="TERCAPAI",Status_Target="SESUAI")', tone: "good" },
  ];
}
