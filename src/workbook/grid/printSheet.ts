import { BooleanNumber, HorizontalAlign, WrapStrategy, type IStyleData, type Worksheet } from "@univerjs/core";
import { shownAt } from "./find";

/** The sheet as a table of the page, for paper: what is hidden is left out, and each row of it is one of the sheet's. */
export function printedSheet(sheet: Worksheet): HTMLTableElement {
  const table = document.createElement("table");
  const { rows, columns } = usedArea(sheet);
  const shownColumns = range(columns).filter((column) => sheet.getColVisible(column));
  const group = document.createElement("colgroup");
  for (const column of shownColumns) {
    const col = document.createElement("col");
    col.style.width = `${sheet.getColumnWidth(column)}px`;
    group.append(col);
  }
  table.append(group);
  const body = table.createTBody();
  for (const row of range(rows).filter((index) => sheet.getRowVisible(index))) {
    const line = body.insertRow();
    line.style.height = `${sheet.getRowHeight(row)}px`;
    for (const column of shownColumns) {
      const merged = sheet.getMergedCell(row, column);
      if (merged && (merged.startRow !== row || merged.startColumn !== column)) continue;
      const cell = line.insertCell();
      if (merged) {
        cell.rowSpan = range(merged.endRow + 1).filter((r) => r >= row && sheet.getRowVisible(r)).length;
        cell.colSpan = shownColumns.filter((c) => c >= column && c <= merged.endColumn).length;
      }
      cell.textContent = shownAt(sheet, row, column);
      dress(cell, sheet.getComposedCellStyle(row, column), typeof sheet.getCellRaw(row, column)?.v === "number");
    }
  }
  return table;
}

function usedArea(sheet: Worksheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  sheet.getCellMatrix().forValue((row, column) => {
    if (shownAt(sheet, row, column) === "") return;
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  });
  return { rows, columns };
}

const SIDES: Readonly<Record<number, string>> = {
  [HorizontalAlign.LEFT]: "left",
  [HorizontalAlign.CENTER]: "center",
  [HorizontalAlign.RIGHT]: "right",
};

function dress(cell: HTMLTableCellElement, style: IStyleData, isNumber: boolean): void {
  const { ff, fs, bl, it, cl, bg, ht, tb, bd } = style;
  Object.assign(cell.style, {
    ...(ff ? { fontFamily: `${JSON.stringify(ff)}, sans-serif` } : {}),
    ...(fs ? { fontSize: `${fs}pt` } : {}),
    ...(bl === BooleanNumber.TRUE ? { fontWeight: "bold" } : {}),
    ...(it === BooleanNumber.TRUE ? { fontStyle: "italic" } : {}),
    ...(cl?.rgb ? { color: cl.rgb } : {}),
    ...(bg?.rgb ? { backgroundColor: bg.rgb } : {}),
    textAlign: SIDES[ht ?? 0] ?? (isNumber ? "right" : "left"),
    whiteSpace: tb === WrapStrategy.WRAP ? "pre-wrap" : "pre",
    ...(bd?.t ? { borderTop: "1px solid" } : {}),
    ...(bd?.r ? { borderRight: "1px solid" } : {}),
    ...(bd?.b ? { borderBottom: "1px solid" } : {}),
    ...(bd?.l ? { borderLeft: "1px solid" } : {}),
  });
}

const range = (length: number) => Array.from({ length }, (_item, index) => index);
