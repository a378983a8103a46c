import { sheetCells } from "../../src/core/cells/sheetCells";
import { checkSheet } from "../../src/checking/check";
import { findTables } from "../../src/reading/findTables";
import { unreadOfSheet } from "../../src/reading/measures/unreadSheet";
import { publicHeaders, type PublicHeaders } from "./publicHeaders";

const ROWS = 4;
const FIGURES: ReadonlySet<string> = new Set(["jumlah", "persen"]);

const sheetOf = ({ sheet = "Sheet1", file, header, row }: PublicHeaders) =>
  sheetCells(sheet, [...header, ...Array.from({ length: ROWS }, (_row, i) => row(i))], {
    untyped: true,
    ...(file !== undefined && { file }),
  });

describe.each(publicHeaders.map((headers) => [headers.name, headers] as const))("%s", (_name, headers) => {
  test("every column of figures is read correctly, or listed as unread", () => {
    const sheet = sheetOf(headers);
    const tables = findTables(sheet);
    const read = tables.flatMap(({ kind, columns }) =>
      columns.filter(({ key }) => FIGURES.has(kind.columns[key]?.type.name ?? "")).map(({ key }) => key),
    );
    const unread = [...tables.flatMap((table) => table.unread), ...unreadOfSheet(sheet, tables)];
    expect({ kind: tables.map(({ kind }) => kind.name).join(), read, unread: unread.length }).toEqual({
      kind: headers.kind,
      read: headers.key.filter((key) => key !== null),
      unread: headers.key.filter((key) => key === null).length,
    });
  });

  test("right figures give no findings", async () => {
    const reports = await checkSheet(sheetOf(headers));
    const told = reports.flatMap((report) => Array.from({ length: report.count }, (_, index) => report.at(index)));
    expect(told.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
