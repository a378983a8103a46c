import { printedCell, type Printer } from "./printedCell";

/** Rows of a sheet as a table, in the columns that fit on one page; titles repeat on every page. */
export function printedTable(
  printer: Printer,
  columns: readonly number[],
  titles: readonly number[],
  rows: readonly number[],
): HTMLTableElement {
  const table = document.createElement("table");
  const group = document.createElement("colgroup");
  let width = 0;
  for (const column of columns) {
    const col = document.createElement("col");
    col.style.width = `${printer.sheet.getColumnWidth(column)}px`;
    width += printer.sheet.getColumnWidth(column);
    group.append(col);
  }
  table.style.width = `${width}px`;
  table.append(group);
  if (titles.length > 0) fill(table.createTHead(), printer, titles, columns);
  fill(table.createTBody(), printer, rows, columns);
  return table;
}

function fill(
  section: HTMLTableSectionElement,
  printer: Printer,
  rows: readonly number[],
  columns: readonly number[],
): void {
  const { sheet, breaks } = printer;
  const covered = new Set<string>();
  rows.forEach((row, place) => {
    const line = section.insertRow();
    line.style.height = `${sheet.getRowHeight(row)}px`;
    if (breaks.has(row) && place > 0) line.style.breakBefore = "page";
    columns.forEach((column, index) => {
      if (covered.has(`${row} ${column}`)) return;
      const cell = printedCell(printer, row, columns, index);
      const merged = sheet.getMergedCell(row, column);
      if (merged) {
        const down = rows.filter((each) => each >= row && each <= merged.endRow);
        const across = columns.filter((each) => each >= column && each <= merged.endColumn);
        [cell.rowSpan, cell.colSpan] = [down.length, across.length];
        for (const each of down) for (const one of across) covered.add(`${each} ${one}`);
      }
      line.append(cell);
    });
  });
}
