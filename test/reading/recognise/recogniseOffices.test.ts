import { sheetCells } from "../../../src/core/cells/sheetCells";
import { sheetKinds } from "../../../src/sheets";
import { recognise } from "../../../src/reading/recognise/recognise";
import type { RecognisedTable } from "../../../src/reading/recognise/recognised";
import { officeSheets, type OfficeSheet } from "./officeSheets";
import { variants } from "./variants";
import { rolesOf } from "../rows/rolesOf";

function read({ name, rows, merges = [] }: OfficeSheet): { table: RecognisedTable; roles: string } {
  const sheet = sheetCells(name, rows, { merges });
  const tables = recognise(sheet, sheetKinds);
  expect(tables.map(({ kind }) => kind.name)).toHaveLength(1);
  const table = tables[0] as RecognisedTable;
  return { table, roles: rolesOf(sheet, table) };
}

describe.each(officeSheets)("$name", (office) => {
  test.each([["as it is", office] as const, ...variants(office)])("is read %s", (_how, sheet) => {
    const { table, roles } = read(sheet);
    expect({
      kind: table.kind.name,
      header: [table.headerRow, table.headerRows],
      columns: Object.fromEntries(table.columns.map(({ key, column }) => [key, column])),
      asks: Object.fromEntries(
        table.ambiguous.map(({ key, candidates }) => [key, candidates.map(({ column }) => column)]),
      ),
      roles,
    }).toEqual({
      kind: sheet.kind,
      header: sheet.header,
      columns: sheet.columns,
      asks: sheet.asks ?? {},
      roles: sheet.roles,
    });
  });
});
