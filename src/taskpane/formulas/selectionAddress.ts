import { areaAddress, columnLetter, SHEET_SIZE } from "../../core/cells/area";
import type { SheetArea } from "../../workbook/workbook";

/** The selection as a formula writes it, always with its sheet: `Kaur!F6:F26`, `'Kartu Stok'!F:F`. */
export function selectionAddress({ sheet, area }: SheetArea): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  const whole = area.row === 0 && area.rows === SHEET_SIZE.rows;
  const address = whole
    ? `${columnLetter(area.column)}:${columnLetter(area.column + area.columns - 1)}`
    : areaAddress(area);
  return `${name}!${address}`;
}
