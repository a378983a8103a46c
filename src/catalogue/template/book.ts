import type { Cell } from "../../core/cells/cell";
import { templateText } from "../../text/template";
import type { NewName } from "../../workbook/newBook";
import { chartsOf } from "./charts";
import { dataSheet, namedRanges } from "./dataSheet";
import { dataSheets } from "./dataSheets";
import { EMPTY, SAMPLE } from "./filling";
import type { TemplateBook, TemplateSheet } from "./model";
import { EVENTS } from "./sample/others";
import { agendaSheet, agendaTimes } from "./sheets/agendaSheet";
import { chartDataSheet } from "./sheets/chartData";
import type { ChartInputs } from "./sheets/chartSeries";
import { exerciseSheet } from "./sheets/exerciseSheet";
import { faultSheet } from "./sheets/faultSheet";
import { guideSheet } from "./sheets/guideSheet";
import { answersOf } from "./summary/answers";
import { sections } from "./summary/sections";
import { summaryNames, summarySheet } from "./summary/summarySheet";

/** Raised whenever a sheet or a column is added, so that an older workbook can be recognised. */
export const TEMPLATE_VERSION = 1;
/** Name under which a workbook keeps the version of its template. */
export const VERSION_NAME = "LEMBAR_TEMPLATE";

/** `contoh`: a year of an invented regency, with the exercises. `kosong`: the same sheets for an office's own figures. */
export type Copy = "contoh" | "kosong";

/** The template workbook. It uses neither clock nor chance, so it is the same every time. */
export function templateBook(copy: Copy): TemplateBook {
  const filled = copy === "contoh";
  const plans = dataSheets(filled ? SAMPLE : EMPTY);
  const events = filled ? EVENTS : [];
  const named = [...plans.flatMap(namedRanges), agendaTimes(events)];
  const answers = answersOf(sections, named);
  const data = plans.map(dataSheet);
  const inputs = chartInputs(named, answers);
  const chartData = chartDataSheet(inputs);
  const recap = data.find(({ name }) => name === "Rekap Perekaman") as TemplateSheet;
  const subtitle = filled ? templateText.summary.aboutSample : templateText.summary.aboutEmpty;
  const sheets = [
    summarySheet(sections, answers, subtitle),
    { ...chartData, charts: chartsOf(inputs, chartData, recap) },
    ...data,
    agendaSheet(events),
    ...(filled ? [faultSheet(), exerciseSheet()] : []),
  ];
  const names: NewName[] = [
    ...named.map(({ name, refersTo }) => ({ name, refersTo })),
    ...summaryNames(sections),
    { name: VERSION_NAME, refersTo: String(TEMPLATE_VERSION) },
  ];
  return {
    version: TEMPLATE_VERSION,
    sheets: [
      guideSheet(
        filled,
        sheets.map(({ name }) => name),
      ),
      ...sheets,
    ],
    names: names.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
  };
}

function chartInputs(named: ReturnType<typeof namedRanges>, answers: ReadonlyMap<string, Cell>): ChartInputs {
  const range = (name: string) => named.find((each) => each.name === name)?.range ?? [];
  return {
    range,
    column: (name) => range(name).map(([cell]) => cell),
    figure: (name) => answers.get(name),
  };
}
