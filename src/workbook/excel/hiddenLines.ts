import { areaAddress, type Area } from "../../core/cells/area";
import { ask } from "./ask";

interface Span {
  readonly from: number;
  readonly count: number;
}

type Property = "rowHidden" | "columnHidden";

/** Most ranges per request. */
const SPANS_AT_ONCE = 400;

/**
 * Finds the hidden lines of an area where Excel only reports whether all of some lines are hidden: each span that is partly
 * hidden is halved until all are decided.
 */
export async function hiddenByHalves(sheet: string, area: Area, property: Property): Promise<readonly number[]> {
  const found: number[] = [];
  const { row, rows, column, columns } = area;
  let open = halves(property === "rowHidden" ? { from: row, count: rows } : { from: column, count: columns });
  while (open.length > 0) {
    const mixed: Span[] = [];
    for (let at = 0; at < open.length; at += SPANS_AT_ONCE) {
      const spans = open.slice(at, at + SPANS_AT_ONCE);
      const answers = await ask(spans.map((span) => areHidden(sheet, area, span, property)));
      spans.forEach((span, i) => {
        if (answers[i] === true) for (let line = 0; line < span.count; line++) found.push(span.from + line);
        if (answers[i] === null) mixed.push(span);
      });
    }
    open = mixed.flatMap(halves);
  }
  return found;
}

/** Yes, no, or null for a mixture. */
function areHidden(sheet: string, area: Area, { from, count }: Span, property: Property) {
  const lines = property === "rowHidden" ? { row: from, rows: count } : { column: from, columns: count };
  return (context: Excel.RequestContext) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet
      .getRange(areaAddress({ ...area, ...lines }))
      .untrack()
      .load(property);
    return () => range[property] as boolean | null;
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
