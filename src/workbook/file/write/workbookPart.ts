import { absoluteArea } from "../../formula/absoluteArea";
import type { NewBook, NewName, NewSheet } from "../../newBook";
import { element, escapeXml } from "./xml";

const NAMESPACES = {
  xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** The workbook part: its sheets with the ids of their parts, and its names. */
export function workbookPart({ sheets, names }: NewBook, ids: readonly string[]): string {
  const written = [...sheets.flatMap(printNames), ...names.map((name) => nameElement(name))];
  // Excel cannot open a workbook without a visible sheet, or one whose active sheet is hidden.
  const shown = sheets.filter(({ hidden }) => hidden === undefined);
  const activeTab = shown[0] && shown[0] !== sheets[0] ? sheets.indexOf(shown[0]) : undefined;
  return element(
    "workbook",
    NAMESPACES,
    element("workbookPr", { filterPrivacy: 1 }),
    element(
      "bookViews",
      {},
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 14000, activeTab }),
    ),
    element(
      "sheets",
      {},
      ...sheets.map(({ name, hidden }, i) =>
        element("sheet", { name, sheetId: i + 1, state: shown.length > 0 ? hidden : undefined, "r:id": ids[i] }),
      ),
    ),
    ...(written.length > 0 ? [element("definedNames", {}, ...written)] : []),
  );
}

function nameElement({ name, refersTo }: NewName, localSheetId?: number): string {
  return element("definedName", { name, localSheetId }, escapeXml(refersTo));
}

/** The print area of a sheet, and the rows that repeat on each page. */
function printNames({ name, print: { area, repeats } }: NewSheet, sheet: number): string[] {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  return [
    ...(area ? [nameElement({ name: "_xlnm.Print_Area", refersTo: absoluteArea(name, area) }, sheet)] : []),
    ...(repeats
      ? [
          nameElement(
            { name: "_xlnm.Print_Titles", refersTo: `${quoted}!$${repeats[0] + 1}:$${repeats[1] + 1}` },
            sheet,
          ),
        ]
      : []),
  ];
}
