import type { OfficeFigures, Recap, RecapRow } from "../contract/recap";
import type { Cell } from "../core/cells/cell";
import { columnLetter } from "../core/cells/area";
import type { Language, Words } from "../core/words";
import { LOOKS } from "./looks";
import { historySheets } from "./recapHistories";
import { recapSheet, SHARE } from "./recapSheet";
import { recapDoubtText, recapText } from "../text/recap";
import { withoutIdentity } from "../core/nik/identity";
import { absoluteArea } from "../workbook/formula/absoluteArea";
import { type NewBook, type NewCell, type NewChart, type NewSheet, type NewStyle } from "../workbook/newBook";

/** Header and figures begin here, below the title and the subject. */
const HEADER_ROW = 3;

/** The most bars that can be read; the lowest are drawn. */
const MOST_BARS = 40;

interface RecapColumn<T> {
  readonly header: Words;
  readonly value: (item: T) => Cell;
  readonly format?: string;
  readonly width: number;
  readonly isSummed?: true;
}

const count = (header: Words, key: keyof OfficeFigures): RecapColumn<RecapRow> => ({
  header,
  value: ({ figures }) => figures[key] ?? null,
  format: "#,##0",
  width: 14,
  isSummed: true,
});

const text = (value: string) => withoutIdentity(value);

/** The recap as a workbook: offices, areas, what to know, and charts of the lowest. */
export function recapBook(recap: Recap, language: Language): NewBook {
  const say = (words: Words) => words[language];
  return {
    title: say(recapText.TITLE),
    names: [],
    sheets: [
      officesSheet(recap, say),
      chartsSheet(recap, say),
      ...historySheets(recap, language),
      doubtsSheet(recap, say),
      areasSheet(recap, say),
    ],
  };
}

type Say = (words: Words) => string;

function officeColumns(say: Say): readonly RecapColumn<RecapRow>[] {
  return [
    { header: recapText.OFFICE, value: ({ office }) => text(office), width: 30 },
    { header: recapText.FILE, value: ({ file }) => text(file), width: 28 },
    { header: recapText.PERIOD, value: ({ period }) => period ?? null, width: 10 },
    { header: recapText.SUMMED, value: ({ isSummed }) => say(isSummed ? recapText.YES : recapText.NO), width: 12 },
    count(recapText.REQUIRED, "required"),
    count(recapText.RECORDED, "recorded"),
    { header: recapText.COVERAGE, value: ({ figures }) => figures.coverage ?? null, format: SHARE, width: 12 },
    count(recapText.ACTIVE, "active"),
    count(recapText.BASE, "base"),
    { header: recapText.BASE_NAME, value: ({ figures }) => figures.baseName ?? null, width: 12 },
    { header: recapText.IKD_SHARE, value: ({ figures }) => figures.ikdShare ?? null, format: SHARE, width: 12 },
    count(recapText.STOCK, "stock"),
    { header: recapText.RUNS_OUT, value: ({ figures }) => figures.runsOut ?? null, format: "dd/mm/yyyy", width: 13 },
    { header: recapText.ERRORS, value: ({ counts }) => counts.error, format: "#,##0", width: 10, isSummed: true },
    { header: recapText.WARNINGS, value: ({ counts }) => counts.warning, format: "#,##0", width: 10, isSummed: true },
  ];
}

function officesSheet(recap: Recap, say: Say): NewSheet {
  const columns = officeColumns(say);
  const sheet = tableSheet(say(recapText.OFFICES), say(recapText.TITLE), say, columns, recap.offices, "RekapKantor");
  const totals = HEADER_ROW + 1 + recap.offices.length + 1;
  const rows = sheet.cells.map((row) => [...row]);
  rows[totals] = columns.map((column, c) => totalCell(recap, column, c, say));
  return { ...sheet, cells: Array.from(rows, (row) => row ?? []) };
}

/** Σ over the reports that count. Findings belong to files, so those of all files are added up. */
function totalCell({ offices, totals }: Recap, column: RecapColumn<RecapRow>, c: number, say: Say): NewCell {
  const style = { ...LOOKS.figure, format: column.format ?? "General" };
  if (c === 0) return { value: say(recapText.TOTAL), style: LOOKS.label };
  if (!column.isSummed) return { value: null, style: LOOKS.label };
  const [from, to] = [HEADER_ROW + 2, HEADER_ROW + 1 + offices.length];
  const letter = columnLetter(c);
  const range = `${letter}${from}:${letter}${to}`;
  const isFinding = column.header === recapText.ERRORS || column.header === recapText.WARNINGS;
  const counted = offices.filter(({ isSummed }) => isFinding || isSummed).map((office) => column.value(office));
  const figures = counted.filter((each) => typeof each === "number");
  const isOfNoBase = column.header === recapText.BASE && totals.base === undefined;
  if (figures.length === 0 || isOfNoBase) return { value: null, style: LOOKS.label };
  const value = figures.reduce((sum, each) => sum + each, 0);
  const formula = isFinding ? `SUM(${range})` : `SUMIF($D$${from}:$D$${to},"${say(recapText.YES)}",${range})`;
  return { value, formula, style };
}

function doubtsSheet({ doubts, unread }: Recap, say: Say): NewSheet {
  const lines = [
    ...unread.map(({ file, why }) => `${file}: ${say(why)}`),
    ...doubts.map((doubt) => say(recapDoubtText(doubt))),
  ];
  const columns = [{ header: recapText.WHAT, value: (line: string): Cell => text(line), width: 110 }];
  return tableSheet(say(recapText.DOUBTS), say(recapText.DOUBTS), say, columns, lines, "RekapPerluDilihat");
}

function areasSheet({ offices }: Recap, say: Say): NewSheet {
  const facts = offices.flatMap((office) => office.facts.map((fact) => ({ office, fact })));
  type Row = (typeof facts)[number];
  const columns: readonly RecapColumn<Row>[] = [
    { header: recapText.OFFICE, value: ({ office }) => text(office.office), width: 28 },
    { header: recapText.PERIOD, value: ({ fact }) => fact.period ?? null, width: 10 },
    { header: recapText.KIND, value: ({ fact }) => fact.kind, width: 18 },
    { header: recapText.AREA_CODE, value: ({ fact }) => fact.areaCode, width: 14 },
    { header: recapText.AREA, value: ({ fact }) => text(fact.area), width: 24 },
    { header: recapText.COLUMN, value: ({ fact }) => fact.column, width: 16 },
    { header: recapText.UNIT, value: ({ fact }) => fact.unit, width: 10 },
    { header: recapText.VALUE, value: ({ fact }) => fact.value, width: 14 },
  ];
  return tableSheet(say(recapText.AREAS), say(recapText.AREAS), say, columns, facts, "RekapWilayah");
}

function tableSheet<T>(
  name: string,
  title: string,
  say: Say,
  columns: readonly RecapColumn<T>[],
  items: readonly T[],
  table: string,
): NewSheet {
  const row = (item: T): NewCell[] =>
    columns.map(({ value, format }) => ({ value: value(item), style: styleOf(value(item), format) }));
  const data = items.length > 0 ? items.map(row) : [columns.map((): NewCell => ({ value: null, style: LOOKS.text }))];
  const area = { row: HEADER_ROW, column: 0, rows: data.length + 1, columns: columns.length };
  return {
    ...recapSheet(name),
    cells: [
      [{ value: title, style: LOOKS.title }],
      [{ value: say(recapText.ABOUT), style: LOOKS.about }],
      [],
      columns.map(({ header }) => ({ value: say(header), style: LOOKS.header })),
      ...data,
    ],
    widths: columns.map(({ width }) => width),
    heights: new Map([
      [0, 26],
      [HEADER_ROW, 32],
    ]),
    tables: [{ name: table, area, columns: columns.map(({ header }) => ({ header: say(header) })) }],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    print: { paper: "A4", landscape: true, repeats: [HEADER_ROW, HEADER_ROW] },
  };
}

function styleOf(value: Cell, format: string | undefined): NewStyle {
  const look = typeof value === "string" ? LOOKS.inputText : LOOKS.input;
  return format === undefined ? look : { ...look, format };
}

/** Bars of coverage and of IKD, the lowest first, over figures on the same sheet. */
function chartsSheet({ offices }: Recap, say: Say): NewSheet {
  const name = say(recapText.CHARTS);
  const bars = (key: "coverage" | "ikdShare") =>
    offices
      .filter(({ isSummed, figures }) => isSummed && figures[key] !== undefined)
      .sort((a, b) => (a.figures[key] ?? 0) - (b.figures[key] ?? 0))
      .slice(0, MOST_BARS);
  const groups = [
    { key: "coverage", title: recapText.COVERAGE_CHART, column: 0 },
    { key: "ikdShare", title: recapText.IKD_CHART, column: 9 },
  ] as const;
  const cells: (NewCell | undefined)[][] = [[{ value: name, style: LOOKS.title }]];
  const charts: NewChart[] = [];
  for (const { key, title, column } of groups) {
    const drawn = bars(key);
    if (drawn.length === 0) continue;
    const first = FIGURES_ROW;
    drawn.forEach((office, i) => {
      const row = (cells[first + i] ??= []);
      row[column] = { value: text(office.office), style: LOOKS.label };
      row[column + 1] = { value: office.figures[key] ?? null, style: { ...LOOKS.computed, format: SHARE } };
    });
    const range = (offset: number) =>
      absoluteArea(name, { row: first, column: column + offset, rows: drawn.length, columns: 1 });
    charts.push({
      type: "areas",
      title: { text: say(title) },
      series: [
        {
          name: say(title),
          across: { ref: range(0), values: drawn.map((office) => text(office.office)), format: "General" },
          up: { ref: range(1), values: drawn.map(({ figures }) => figures[key] ?? null), format: SHARE },
          drawn: "bar",
        },
      ],
      area: { row: 2, column, rows: Math.max(12, drawn.length + 4), columns: 8 },
      says: say(recapText.CHART_SAYS),
      upFormat: "0%",
      upFrom: 0,
    });
  }
  return {
    ...recapSheet(name),
    cells: Array.from(cells, (row) => row ?? []),
    widths: [26, 12, 9, 9, 9, 9, 9, 9, 3, 26, 12],
    charts,
    gridLines: false,
  };
}

/** Below the charts, however many bars they have. */
const FIGURES_ROW = 2 + MOST_BARS + 6;
