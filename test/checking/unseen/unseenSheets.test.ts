import { cellAddress, columnLetter, parseArea, type Area } from "../../../src/core/cells/area";
import { sheetCells, type SheetCells } from "../../../src/core/cells/sheetCells";
import { checkSheet } from "../../../src/checking/check";
import type { RecognisedTable } from "../../../src/reading/recognise/recognised";
import { activity } from "./activity";
import { ageGroups } from "./ageGroups";
import { areaGroups } from "./areaGroups";
import { areaReports } from "./areaReports";
import { combined } from "./combined";
import { dailyBooks } from "./dailyBooks";
import { daysAcross } from "./daysAcross";
import { everyday } from "./everyday";
import { falseFriends } from "./falseFriends";
import { floods } from "./floods";
import { groups } from "./groups";
import { habits } from "./habits";
import { items } from "./items";
import { layouts } from "./layouts";
import { meanings } from "./meanings";
import { lists } from "./lists";
import { months } from "./months";
import { oddities } from "./oddities";
import { ownShares } from "./ownShares";
import { otherKinds } from "./otherKinds";
import { officeDays } from "./officeDays";
import { others } from "./others";
import { recaps } from "./recaps";
import { records } from "./records";
import { shortened } from "./shortened";
import { slips } from "./slips";
import { stockSums } from "./stockSums";
import { stockCards } from "./stockCards";
import { targets } from "./targets";
import type { UnseenSheet } from "./unseenSheet";

const area = (address: string) => parseArea(address) as Area;
const isIn = (place: Area, row: number, column: number) =>
  row >= place.row && row < place.row + place.rows && column >= place.column && column < place.column + place.columns;

function sheetOf({ rows, merges = [], hiddenColumns = [], formats = {}, table }: UnseenSheet): SheetCells {
  const places = Object.entries(formats).map(([address, format]) => ({ place: area(address), format }));
  return sheetCells("Sheet1", rows, {
    merges: merges.map(area),
    hiddenColumns: new Set(hiddenColumns),
    numberFormat: (row, column) => places.find(({ place }) => isIn(place, row, column))?.format,
    tables: table ? [{ name: table[0], area: area(table[1]), headerRow: true, totalRow: false }] : [],
  });
}

/** "sisa:F diterima?DE rusakCetak~E": taken, asked about, misspelt. */
function columnsOf({ columns, ambiguous, nearMisses }: RecognisedTable): string {
  const letters = (candidates: readonly { readonly column: number }[]) =>
    candidates.map(({ column }) => columnLetter(column)).join("");
  return [
    ...columns.map(({ key, column }) => `${key}:${columnLetter(column)}`),
    ...ambiguous.map(({ key, candidates }) => `${key}?${letters(candidates)}`),
    ...nearMisses.map(({ key, column }) => `${key}~${columnLetter(column)}`),
  ].join(" ");
}

/** Right in what it says, only typed as text. */
const TYPED_AS_TEXT: ReadonlySet<string> = new Set(["TEXT_NUMBER", "TEXT_DATE"]);

describe.each([
  ...stockCards,
  ...recaps,
  ...others,
  ...oddities,
  ...dailyBooks,
  ...areaReports,
  ...lists,
  ...layouts,
  ...meanings,
  ...months,
  ...ownShares,
  ...records,
  ...everyday,
  ...slips,
  ...otherKinds,
  ...shortened,
  ...targets,
  ...habits,
  ...groups,
  ...floods,
  ...combined,
  ...areaGroups,
  ...ageGroups,
  ...daysAcross,
  ...officeDays,
  ...stockSums,
  ...items,
  ...activity,
])("$name", (unseen) => {
  test("is known for what it is, and only what is wrong is found", async () => {
    const reports = await checkSheet(sheetOf(unseen));
    const found = reports.flatMap((report) =>
      Array.from({ length: report.count }, (_none, index) => report.at(index)).flatMap(
        ({ code, rule, severity, row, column }) =>
          severity === "info" || TYPED_AS_TEXT.has(code) ? [] : [`${rule} ${cellAddress(row, column)}`],
      ),
    );
    expect({ is: reports.map(({ table }) => [table.found.kind.name, columnsOf(table.found)]), wrong: found }).toEqual({
      is: unseen.is,
      wrong: unseen.wrong,
    });
  });
});

test.each(falseFriends)("%s: none of ours", async (_name, rows) => {
  expect((await checkSheet(sheetCells("Sheet1", rows))).map(({ table }) => table.found.kind.name)).toEqual([]);
});
