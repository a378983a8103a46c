import { areaAddress, type Area } from "../../core/cells/area";
import { run, supports } from "./run";

export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

interface Span {
  readonly from: number;
  readonly count: number;
}

type Answer = boolean | null;

/** Rows that are asked about at once, one by one. */
const ROWS_AT_ONCE = 20_000;
/** Ranges in one request, where Excel cannot tell row by row. */
const SPANS_AT_ONCE = 400;

/** Which rows and columns of an area are hidden. Excel 2016 cannot say, so there none is. */
export async function hiddenLines(sheet: string, area: Area): Promise<HiddenLines> {
  if (!supports("1.2")) return { rows: new Set(), columns: new Set() };
  const byRow = supports("1.9") ? rowByRow(sheet, area) : byHalves(sheet, area, "rowHidden");
  return {
    rows: await hidden({ from: area.row, count: area.rows }, (spans) => ask(sheet, area, spans, "rowHidden"), byRow),
    columns: await hidden(
      { from: area.column, count: area.columns },
      (spans) => ask(sheet, area, spans, "columnHidden"),
      byHalves(sheet, area, "columnHidden"),
    ),
  };
}

/** Most sheets hide nothing, which one question settles. */
async function hidden(
  whole: Span,
  askSpans: (spans: readonly Span[]) => Promise<readonly Answer[]>,
  each: (whole: Span) => Promise<Set<number>>,
): Promise<ReadonlySet<number>> {
  const [all = null] = await askSpans([whole]);
  if (all === null) return each(whole);
  return all ? linesOf(whole) : new Set();
}

const linesOf = ({ from, count }: Span) => new Set(Array.from({ length: count }, (_line, i) => from + i));

function ask(sheet: string, area: Area, spans: readonly Span[], property: "rowHidden" | "columnHidden") {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const ranges = spans.map(({ from, count }) => {
      const lines = property === "rowHidden" ? { row: from, rows: count } : { column: from, columns: count };
      return worksheet.getRange(areaAddress({ ...area, ...lines })).load(property);
    });
    await context.sync();
    return ranges.map((range) => range[property] as Answer);
  });
}

/** Halves every span that is partly hidden until each is settled. */
function byHalves(sheet: string, area: Area, property: "rowHidden" | "columnHidden") {
  return async (whole: Span): Promise<Set<number>> => {
    const found = new Set<number>();
    let open = halves(whole);
    while (open.length > 0) {
      const mixed: Span[] = [];
      for (let at = 0; at < open.length; at += SPANS_AT_ONCE) {
        const spans = open.slice(at, at + SPANS_AT_ONCE);
        const answers = await ask(sheet, area, spans, property);
        spans.forEach((span, i) => {
          if (answers[i] === true) linesOf(span).forEach((line) => found.add(line));
          if (answers[i] === null) mixed.push(span);
        });
      }
      open = mixed.flatMap(halves);
    }
    return found;
  };
}

function halves({ from, count }: Span): readonly Span[] {
  const first = Math.ceil(count / 2);
  const spans = [
    { from, count: first },
    { from: from + first, count: count - first },
  ];
  return spans.filter((span) => span.count > 0);
}

function rowByRow(sheet: string, area: Area) {
  return async ({ from, count }: Span): Promise<Set<number>> => {
    const found = new Set<number>();
    for (let row = from; row < from + count; row += ROWS_AT_ONCE) {
      const rows = Math.min(ROWS_AT_ONCE, from + count - row);
      const answers = await run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(areaAddress({ ...area, row, rows }));
        const properties = range.getRowProperties({ rowHidden: true });
        await context.sync();
        // eslint-disable-next-line office-addins/load-object-before-read -- a client result, which needs no load
        return properties.value;
      });
      answers.forEach(({ rowHidden }, r) => rowHidden && found.add(row + r));
    }
    return found;
  };
}
