import { sheetWithFilter, tableWithFilter } from "../../../../src/workbook/file/filter/filterXml";
import { workbookWithFilterName } from "../../../../src/workbook/file/filter/filterName";
import type { FilterCriterion } from "../../../../src/workbook/file/filter/rowFilter";

const AREA = { row: 0, column: 0, rows: 9, columns: 3 };
const sheet = (before: string, after: string) => `<worksheet>${before}<sheetData/>${after}</worksheet>`;
const listed = (values: readonly string[], blank = false): FilterCriterion => ({ values, days: [], blank });
const of = (...columns: (readonly [number, FilterCriterion])[]) => ({
  area: AREA,
  columns: columns.map(([column, criterion]) => ({ column, criterion })),
});
const MODE = '<sheetPr filterMode="1"/>';

test.each([
  [
    "a filter that comes",
    "",
    "<sheetProtection/><mergeCells/>",
    of(),
    "",
    '<sheetProtection/><autoFilter ref="A1:C9"/><mergeCells/>',
  ],
  [
    "values, blanks and days",
    "",
    "<pageMargins/>",
    of([1, { values: ["Baik", "a&b"], days: [{ year: 2025, month: 8, day: 15 }], blank: true }]),
    MODE,
    '<autoFilter ref="A1:C9"><filterColumn colId="1"><filters blank="1"><filter val="Baik"/><filter val="a&amp;b"/><dateGroupItem year="2025" month="8" day="15" dateTimeGrouping="day"/></filters></filterColumn></autoFilter><pageMargins/>',
  ],
  [
    "conditions",
    "<sheetPr><tabColor/></sheetPr>",
    "",
    of(
      [
        0,
        {
          conditions: [
            { operator: "greaterThanOrEqual", value: "1" },
            { operator: "lessThanOrEqual", value: "9" },
          ],
          both: true,
        },
      ],
      [2, { conditions: [{ operator: "equal", value: "*x*" }], both: false }],
    ),
    '<sheetPr filterMode="1"><tabColor/></sheetPr>',
    '<autoFilter ref="A1:C9"><filterColumn colId="0"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="1"/><customFilter operator="lessThanOrEqual" val="9"/></customFilters></filterColumn><filterColumn colId="2"><customFilters><customFilter val="*x*"/></customFilters></filterColumn></autoFilter>',
  ],
  [
    "another column keeps its bytes, and so does how it was sorted",
    MODE,
    '<autoFilter  ref="A1:C9"><filterColumn  colId="0"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="1" hiddenButton="1"/><sortState ref="A2:C9"><sortCondition ref="A2"/></sortState></autoFilter><mergeCells/>',
    of([0, { other: "colorFilter" }], [1, listed(["x"])]),
    MODE,
    '<autoFilter ref="A1:C9"><filterColumn  colId="0"><colorFilter dxfId="0"/></filterColumn><filterColumn colId="1" hiddenButton="1"><filters><filter val="x"/></filters></filterColumn><sortState ref="A2:C9"><sortCondition ref="A2"/></sortState></autoFilter><mergeCells/>',
  ],
  [
    "a column that is cleared",
    MODE,
    '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn><filterColumn colId="1" hiddenButton="1"><filters><filter val="x"/></filters></filterColumn></autoFilter>',
    of(),
    "<sheetPr/>",
    '<autoFilter ref="A1:C9"><filterColumn colId="1" hiddenButton="1"/></autoFilter>',
  ],
] as const)("%s", (_what, before, after, filter, newBefore, newAfter) => {
  const written = sheetWithFilter(sheet(before, after), filter);
  expect(written).toBe(sheet(newBefore, newAfter));
  expect(sheetWithFilter(written, filter)).toBe(written);
});

test("a filter that goes takes all that it holds with it", () =>
  expect(
    sheetWithFilter(
      sheet(MODE, '<autoFilter ref="A1:C9"><filterColumn colId="0"/></autoFilter><mergeCells/>'),
      undefined,
    ),
  ).toBe(sheet("<sheetPr/>", "<mergeCells/>")));

test("elements of a sheet with a prefix get more with it", () => {
  const text =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
  expect(sheetWithFilter(text, of([0, listed(["x"])]))).toContain(
    '><x:sheetPr filterMode="1"/><x:sheetData/><x:autoFilter ref="A1:C9"><x:filterColumn colId="0"><x:filters><x:filter val="x"/></x:filters></x:filterColumn></x:autoFilter></x:worksheet>',
  );
});

test("a table without buttons gets its filter as its first element", () =>
  expect(tableWithFilter('<table ref="A1:C9"><tableColumns/></table>', of([2, listed(["x"])]))).toBe(
    '<table ref="A1:C9"><autoFilter ref="A1:C9"><filterColumn colId="2"><filters><filter val="x"/></filters></filterColumn></autoFilter><tableColumns/></table>',
  ));

describe("the hidden name of a filter", () => {
  const name = (place: number, formula: string) =>
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${formula}</definedName>`;
  const OTHER = '<definedName name="x">1</definedName>';
  const book = (names: string) => `<workbook><sheets><sheet/></sheets>${names}<calcPr/></workbook>`;
  const names = (inside: string) => `<definedNames>${inside}</definedNames>`;
  test.each([
    ["comes", "", 0, "'S'!$A$1", names(name(0, "'S'!$A$1"))],
    ["comes beside others", names(OTHER), 1, "'S&T'!$A$1", names(OTHER + name(1, "'S&amp;T'!$A$1"))],
    ["changes", names(name(0, "a") + name(1, "b")), 1, "c", names(name(0, "a") + name(1, "c"))],
    ["goes", names(OTHER + name(1, "b")), 1, undefined, names(OTHER)],
    ["goes with its list", names(name(1, "b")), 1, undefined, ""],
    ["is none", names(OTHER), 1, undefined, names(OTHER)],
  ])("%s", (_what, before, place, formula, after) =>
    expect(workbookWithFilterName(book(before), place, formula)).toBe(book(after)),
  );
});
