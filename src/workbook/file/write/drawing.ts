import type { NewChart } from "../../newBook";
import { element } from "./xml";

const NAMESPACES = {
  "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
};
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** The gap between charts side by side, in EMU: a tenth of an inch. */
const GAP = 91_440;

/** The positions of a sheet's charts; `ids` are those of their relationships (ECMA-376, part 1, 20.5). */
export function drawingPart(charts: readonly NewChart[], ids: readonly string[]): string {
  return element("xdr:wsDr", NAMESPACES, ...charts.map((chart, i) => anchor(chart, i, ids[i] as string)));
}

function anchor({ area, says, title }: NewChart, index: number, id: string): string {
  const corner = (name: string, row: number, column: number, right: number) =>
    element(
      `xdr:${name}`,
      {},
      element("xdr:col", {}, String(column)),
      element("xdr:colOff", {}, String(right)),
      element("xdr:row", {}, String(row)),
      element("xdr:rowOff", {}, "0"),
    );
  const nothing = { x: 0, y: 0 };
  return element(
    "xdr:twoCellAnchor",
    {},
    corner("from", area.row, area.column, GAP),
    corner("to", area.row + area.rows, area.column + area.columns, 0),
    element(
      "xdr:graphicFrame",
      { macro: "" },
      element(
        "xdr:nvGraphicFramePr",
        {},
        element("xdr:cNvPr", { id: index + 2, name: title.text, descr: says }),
        element("xdr:cNvGraphicFramePr"),
      ),
      element("xdr:xfrm", {}, element("a:off", nothing), element("a:ext", { cx: 0, cy: 0 })),
      element("a:graphic", {}, element("a:graphicData", { uri: CHART }, element("c:chart", { "r:id": id }))),
    ),
    element("xdr:clientData"),
  );
}
