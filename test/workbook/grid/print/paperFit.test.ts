import { PLAIN_PAGE } from "../../../../src/workbook/file/look/pageSetup";
import { columnPages, roomOn, zoomOf } from "../../../../src/workbook/grid/print/paperFit";

const room = roomOn(PLAIN_PAGE);

test("the room is the paper minus its margins, rotated for landscape", () => {
  expect(Math.round(room.width)).toBe(Math.round(((210 - 2 * 0.7 * 25.4) * 96) / 25.4));
  const turned = roomOn({ ...PLAIN_PAGE, isLandscape: true });
  expect(turned.width).toBeGreaterThan(room.width);
});

test.each([
  ["as large as the file says", { ...PLAIN_PAGE, scale: 80 }, 5000, 100, 0.8],
  ["one page wide", { ...PLAIN_PAGE, fit: { wide: 1, high: 0 } }, room.width * 2, 1e6, 0.5],
  ["one page in all", { ...PLAIN_PAGE, fit: { wide: 1, high: 1 } }, room.width, room.height * 4, 0.25],
  ["never enlarged", { ...PLAIN_PAGE, fit: { wide: 1, high: 1 } }, 10, 10, 1],
])("%s", (_name, setup, width, height, zoom) => expect(zoomOf(setup, width, height)).toBeCloseTo(zoom, 9));

const widths = [60, 40, 1, 500];
const wide = (more: { readonly titles?: readonly number[]; readonly breaks?: ReadonlySet<number> }) =>
  columnPages({
    columns: [0, 1, 2, 3],
    titles: [],
    breaks: new Set(),
    room: 100,
    widthOf: (column) => widths[column] as number,
    ...more,
  });

test("columns too wide for one page continue on the next, none is lost", () => {
  expect(wide({})).toEqual([[0, 1], [2], [3]]);
});

test("a manual break begins a page, and repeated columns are on its left", () => {
  expect(wide({ breaks: new Set([1]) })).toEqual([[0], [1, 2], [3]]);
  expect(wide({ titles: [0] })).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
  ]);
});
