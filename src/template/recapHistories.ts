import type { Recap } from "../contract/recap";
import { withoutIdentity } from "../core/nik/identity";
import type { Language } from "../core/words";
import { historyAxis, MOST_HISTORIES } from "../summary/recap/histories";
import { historyAxisText, recapText } from "../text/recap";
import { absoluteArea } from "../workbook/formula/absoluteArea";
import type { NewCell, NewChart, NewSheet } from "../workbook/newBook";
import { LOOKS } from "./looks";
import { recapSheet, SHARE } from "./recapSheet";

const ACROSS = 4;
const COLUMNS = 4;
const ROWS = 9;
const FIRST_ROW = 3;
const DAY = "mmm yy";

/** A small chart for each office, all on the same axis so that they can be compared; no sheet where nothing went on. */
export function historySheets({ histories }: Recap, language: Language): readonly NewSheet[] {
  const drawn = histories.slice(0, MOST_HISTORIES);
  if (drawn.length === 0) return [];
  const name = recapText.HISTORIES[language];
  const { from, to } = historyAxis(drawn);
  const cells: (NewCell | undefined)[][] = [
    [{ value: name, style: LOOKS.title }],
    [{ value: historyAxisText(from, to)[language], style: LOOKS.about }],
  ];
  const figures = FIRST_ROW + Math.ceil(drawn.length / ACROSS) * ROWS + 1;
  const put = (row: number, column: number, cell: NewCell) => ((cells[row] ??= [])[column] = cell);
  const charts = drawn.map(({ office, points }, i): NewChart => {
    const title = withoutIdentity(office);
    const column = i * 2;
    put(figures, column, { value: title, style: LOOKS.label });
    points.forEach(({ day, coverage }, p) => {
      put(figures + 1 + p, column, { value: day, style: { ...LOOKS.computed, format: DAY } });
      put(figures + 1 + p, column + 1, { value: coverage, style: { ...LOOKS.computed, format: SHARE } });
    });
    const ref = (offset: number) =>
      absoluteArea(name, { row: figures + 1, column: column + offset, rows: points.length, columns: 1 });
    return {
      type: "days",
      title: { text: title },
      series: [
        {
          name: title,
          across: { ref: ref(0), values: points.map(({ day }) => day), format: DAY },
          up: { ref: ref(1), values: points.map(({ coverage }) => coverage), format: SHARE },
          drawn: "line",
        },
      ],
      area: {
        row: FIRST_ROW + Math.floor(i / ACROSS) * ROWS,
        column: (i % ACROSS) * COLUMNS,
        rows: ROWS,
        columns: COLUMNS,
      },
      says: `${title}: ${recapText.HISTORY_SAYS[language]}`,
      upFormat: "0%",
      upFrom: from,
      upTo: to,
    };
  });
  return [
    {
      ...recapSheet(name),
      cells: Array.from(cells, (row) => row ?? []),
      widths: Array.from({ length: 2 * Math.max(drawn.length, (ACROSS * COLUMNS) / 2) }, () => 9),
      charts,
      gridLines: false,
    },
  ];
}
