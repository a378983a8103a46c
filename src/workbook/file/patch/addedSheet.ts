import { cellAddress } from "../../../core/cells/area";
import type { Cell } from "../../../core/cells/cell";
import { relationshipList, relationshipsOf } from "../xlsx/relationships";
import { walkTags, writeTag } from "../xml/tags";
import { appendElement } from "./appendElement";
import { valueRefusal, valueXml } from "./cellXml";
import type { CellPatch } from "./change";
import { CONTENT_TYPES, type Package } from "./package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet behind the others, with plain values in it. Answers with the cells that a file cannot hold.
 */
export async function addSheet(
  file: Package,
  workbook: string,
  name: string,
  cells: readonly CellPatch[],
): Promise<readonly CellPatch[]> {
  const held = cells.filter(({ value }) => valueRefusal(value) === undefined);
  const part = freePart(file);
  file.replace(part, sheetXml(held));
  await appendElement(file, CONTENT_TYPES, "Override", { PartName: `/${part}`, ContentType: TYPE });
  const ids = new Set((await relationshipsOf(file, workbook)).map(({ id }) => id.toLowerCase()));
  let number = 1;
  while (ids.has(`ridsheet${number}`)) number += 1;
  const id = `rIdSheet${number}`;
  const relationship = { Id: id, Type: RELATIONSHIP, Target: `/${part}` };
  await appendElement(file, relationshipList(workbook), "Relationship", relationship);
  const { sheetId, idName } = await nextSheet(file, workbook);
  await appendElement(file, workbook, "sheet", { name, sheetId: String(sheetId), [idName]: id }, "/workbook/sheets");
  return cells.filter((cell) => !held.includes(cell));
}

function freePart(file: Package): string {
  let number = 1;
  while (file.has(`xl/worksheets/sheet${number}.xml`)) number += 1;
  return `xl/worksheets/sheet${number}.xml`;
}

/** A number that no sheet has, and how the workbook's text names the relationship of a sheet. */
async function nextSheet(file: Package, workbook: string) {
  let last = 0;
  let idName = "r:id";
  walkTags((await file.text(workbook)) ?? "", {
    open: (path, { attributes }) => {
      if (path !== "/workbook/sheets/sheet") return;
      last = Math.max(last, Number(attributes["sheetId"] ?? 0));
      idName = Object.keys(attributes).find((key) => key.endsWith(":id")) ?? idName;
    },
  });
  return { sheetId: last + 1, idName };
}

const WIDEST = 60;

function sheetXml(cells: readonly CellPatch[]): string {
  const rows = new Map<number, CellPatch[]>();
  const widths: number[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    widths[cell.column] = Math.max(widths[cell.column] ?? 8, Math.min(WIDEST, lengthOf(cell.value) + 2));
  }
  const columns = [...widths].map((width = 9, column) =>
    writeTag("col", { min: String(column + 1), max: String(column + 1), width: String(width), customWidth: "1" }, "/>"),
  );
  const lines = [...rows].map(([row, line]) => {
    const written = line.map(({ column, value }) => {
      const { type, xml } = valueXml(value, false, "");
      return `${writeTag("c", { r: cellAddress(row, column), t: type }, ">")}${xml}</c>`;
    });
    return `<row r="${row + 1}">${written.join("")}</row>`;
  });
  const cols = columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
  const data = `<sheetData>${lines.join("")}</sheetData>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">${cols}${data}</worksheet>`;
}

const lengthOf = (value: Cell) => (typeof value === "string" ? value.length : 10);
