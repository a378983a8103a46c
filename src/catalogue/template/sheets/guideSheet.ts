import { templateText } from "../../../text/template";
import { draft, PLAIN } from "../draft";
import { FORMAT } from "../formats";
import type { TemplateSheet } from "../model";

export const GUIDE_SHEET = "Petunjuk";

const WIDTHS = [3, 5, 26, 92];
const FIRST_ROW = 4;

/** The first sheet: what to press, in order, and the purpose of each sheet; a click on a sheet's name opens it. */
export function guideSheet(filled: boolean, sheetNames: readonly string[]): TemplateSheet {
  const text = templateText.guide;
  const sheet = draft(GUIDE_SHEET);
  sheet.span(0, 1, 3, { value: text.title, look: "title" });
  sheet.span(1, 1, 3, { value: filled ? text.aboutSample : text.aboutEmpty, look: "about" });
  sheet.height(0, 30);
  sheet.height(1, 32);
  let row = FIRST_ROW - 1;
  const heading = (value: string) => {
    sheet.span(row, 1, 3, { value, look: "section" });
    sheet.height(row++, 22);
  };
  heading(text.stepsTitle);
  (filled ? text.stepsSample : text.stepsEmpty).forEach((step, i) => {
    sheet.put(row, 1, { value: i + 1, look: "label" });
    sheet.span(row, 2, 2, { value: step, look: "text" });
    sheet.height(row++, step.length > 105 ? 32 : 18);
  });
  row++;
  heading(text.sheetsTitle);
  for (const name of sheetNames) {
    const says = text.sheets[name];
    if (says === undefined) continue;
    sheet.span(row, 1, 2, { value: name, look: "label", opens: name });
    sheet.put(row, 3, { value: says, look: "text" });
    sheet.height(row++, says.length > 84 ? 32 : 18);
  }
  row++;
  heading(text.coloursTitle);
  for (const [look, says] of [
    ["input", text.colours.input],
    ["computed", text.colours.computed],
  ] as const) {
    sheet.span(row, 1, 2, { value: text.colours.sample, look, format: FORMAT.count });
    sheet.put(row, 3, { value: says, look: "text" });
    sheet.height(row++, 18);
  }
  row++;
  heading(text.privacyTitle);
  for (const says of text.privacy) {
    sheet.span(row, 1, 3, { value: says, look: "text" });
    sheet.height(row++, says.length > 115 ? 32 : 18);
  }
  return sheet.done({
    ...PLAIN,
    widths: WIDTHS,
    frozen: { rows: 0, columns: 0 },
    print: {
      paper: "A4",
      landscape: false,
      area: { row: 0, column: 0, rows: row, columns: WIDTHS.length },
      onOnePage: true,
    },
    locked: true,
    tab: "1F6F54",
  });
}
