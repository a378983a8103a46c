import { cellAddress } from "../../../../src/core/cells/area";
import type { Cell } from "../../../../src/core/cells/cell";
import { sheetCells, type SheetCells } from "../../../../src/core/cells/sheetCells";
import { findingText } from "../../../../src/text/findings";
import { checkSheets } from "../../../../src/checking/check";

type Rows = readonly (readonly Cell[])[];

export const sheet = (name: string, rows: Rows): SheetCells =>
  sheetCells(
    name,
    rows.map((row) => Object.freeze([...row])),
  );

/** Findings of one rule over some sheets, as "error Stok!C3"; each has its sentence in both languages. */
export async function found(rule: string, ...sheets: readonly SheetCells[]): Promise<string[]> {
  const lines: string[] = [];
  for (const report of await checkSheets(sheets)) {
    for (let i = 0; i < report.count; i++) {
      const finding = report.at(i);
      if (finding.rule !== rule) continue;
      for (const language of ["id", "en"] as const) {
        expect(findingText(finding, language).message).not.toMatch(/undefined|NaN|null/);
      }
      lines.push(`${finding.severity} ${report.table.sheet.name}!${cellAddress(finding.row, finding.column)}`);
    }
  }
  return lines.sort();
}

export const day = (n: number) => 45964 + n;

/** A stock card of one office over five normal days, 500 cards a day. */
export const card = (received: readonly number[] = [0, 2000, 0, 0, 0], name = "Stok"): SheetCells => {
  let stock = 5000;
  const rows = received.map((came, i) => {
    const row = [day(i), stock, came, 500, stock + came - 500];
    stock += came - 500;
    return row;
  });
  return sheet(name, [["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"], ...rows]);
};
