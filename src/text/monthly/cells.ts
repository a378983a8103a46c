import type { DayFigure } from "../../contract/standing";
import type { Language } from "../../core/words";
import { formatDate, formatNumber } from "../format";
import { monthlyText, type MonthlyCurve, type MonthlyPage } from "./page";

/** The page as the cells of a sheet, with the indexes of its bold rows. */
export interface MonthlyCells {
  readonly cells: readonly (readonly string[])[];
  readonly bold: readonly number[];
}

/** Characters in a line of text that fit the width of the page. */
const LINE = 88;
/** Bars of the graph, and the characters in the longest. */
const [BARS, LONGEST] = [8, 24];

/** The page on a sheet, row by row; the graph is drawn in cells, which every spreadsheet shows and prints. */
export function monthlyCells(page: MonthlyPage, l: Language): MonthlyCells {
  const cells: (readonly string[])[] = [];
  const bold: number[] = [];
  const title = (...row: readonly string[]) => {
    bold.push(cells.length);
    cells.push(row);
  };
  const text = (lines: readonly string[]) => lines.flatMap(wrapped).forEach((line) => cells.push([line]));
  const gap = () => cells.push([]);
  if (page.office !== undefined) title(page.office);
  title(page.title);
  if (page.month !== undefined) text([page.month]);
  gap();
  for (const section of page.sections) {
    title(section.title, monthlyText.figure[l], monthlyText.note[l]);
    cells.push(...section.rows);
    gap();
  }
  if (page.curve) {
    text([`${page.curve.title} (${monthlyText.lighter[l]})`]);
    cells.push(...barsOf(page.curve, l));
    gap();
  }
  if (page.left.length > 0) {
    title(monthlyText.left[l]);
    text(page.left);
    gap();
  }
  title(monthlyText.inWords[l]);
  text([page.paragraph]);
  gap();
  const [place, post, name, nip] = page.signature;
  for (const line of [place, post, "", "", name, nip]) cells.push(line === "" ? [] : ["", "", line]);
  return { cells, bold };
}

/** Some days of the curve, evenly spaced and always with its last day: day, cards and a bar. */
function barsOf({ known, expected }: MonthlyCurve, l: Language): readonly (readonly string[])[] {
  const days = [
    ...known.map((each) => ({ ...each, sign: "█" })),
    ...expected.slice(1).map((each) => ({ ...each, sign: "░" })),
  ];
  const step = Math.max(1, (days.length - 1) / (BARS - 1));
  const shown = days.filter((_day, i) => i === days.length - 1 || Math.floor(i / step) !== Math.floor((i - 1) / step));
  const highest = Math.max(1, ...days.map(({ value }: DayFigure) => value));
  return shown.map(({ day, value, sign }) => [
    formatDate(day, l),
    formatNumber(Math.floor(value), l),
    sign.repeat(value > 0 ? Math.max(1, Math.round((LONGEST * value) / highest)) : 0),
  ]);
}

/** A text in lines that fit the page, broken between words. */
function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
