import { faultTableText, trainingSheetText } from "../../../text/training";
import type { FaultTableName } from "../../training/faultTables";
import { FAULT_SHEET, FIRST_TABLE_ROW, placedFaultTables } from "../../training/layout";
import { draft, PLAIN } from "../draft";
import { FORMAT, habitOf } from "../formats";
import type { TemplateSheet } from "../model";

const WIDTHS = [14, 22, 22, 14, 13, 14, 12, 12];

/** The exercise sheet with its twelve faults. */
export function faultSheet(): TemplateSheet {
  const sheet = draft(FAULT_SHEET);
  sheet.span(0, 0, WIDTHS.length, { value: trainingSheetText.TITLE.id, look: "title" });
  [trainingSheetText.ABOUT, trainingSheetText.HOW, trainingSheetText.AGAIN].forEach((words, i) =>
    sheet.span(1 + i, 0, WIDTHS.length, { value: words.id, look: "about" }),
  );
  sheet.height(0, 26);
  for (const { name, kind, columns, rows, headerRow } of placedFaultTables) {
    sheet.put(headerRow - 1, 0, { value: faultTableText[name as FaultTableName].id, look: "section" });
    sheet.height(headerRow, 32);
    columns.forEach((key, c) => {
      const column = kind.columns[key];
      if (!column) throw new Error(`no column ${key} in ${kind.name}`);
      sheet.put(headerRow, c, { value: column.header, look: "header" });
      rows.forEach((row, r) => {
        const value = row[c];
        const { format } = habitOf(column);
        sheet.put(headerRow + 1 + r, c, {
          value,
          look: "input",
          format:
            key === "nilai" ? FORMAT.percent : typeof value === "number" && key === "periode" ? FORMAT.day : format,
        });
      });
    });
  }
  const last = placedFaultTables[placedFaultTables.length - 1];
  return sheet.done({
    ...PLAIN,
    tables: placedFaultTables.map(({ name, kind, columns, rows, headerRow }) => ({
      name,
      kind: kind.name,
      area: { row: headerRow, column: 0, rows: rows.length + 1, columns: columns.length },
      columns: columns.map((key) => ({ key, header: kind.columns[key]?.header ?? key })),
    })),
    widths: WIDTHS,
    frozen: { rows: FIRST_TABLE_ROW - 2, columns: 0 },
    print: {
      paper: "A4",
      landscape: false,
      area: { row: 0, column: 0, rows: (last?.headerRow ?? 0) + (last?.rows.length ?? 0) + 1, columns: WIDTHS.length },
      onOnePage: true,
    },
    locked: false,
    tab: "BF9000",
  });
}
