import { areaAddress } from "../../../core/cells/area";
import type { NewTable } from "../../newBook";
import { element, escapeXml } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The part of one table (ECMA-376, part 1, 18.5.1.2). A new row of the table gets the formula of its column. */
export function tablePart({ name, area, columns }: NewTable, id: number): string {
  const ref = areaAddress(area);
  return element(
    "table",
    { xmlns: MAIN, id, name, displayName: name, ref, totalsRowShown: 0 },
    element("autoFilter", { ref }),
    element(
      "tableColumns",
      { count: columns.length },
      ...columns.map(({ header, formula }, i) =>
        element(
          "tableColumn",
          { id: i + 1, name: header },
          ...(formula === undefined ? [] : [element("calculatedColumnFormula", {}, escapeXml(formula))]),
        ),
      ),
    ),
    element("tableStyleInfo", {
      name: "TableStyleLight1",
      showFirstColumn: 0,
      showLastColumn: 0,
      showRowStripes: 1,
      showColumnStripes: 0,
    }),
  );
}
