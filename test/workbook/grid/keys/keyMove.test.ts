import fc from "fast-check";
import { parseArea, areaAddress } from "../../../../src/core/cells/area";
import { keyMove, type KeyState } from "../../../../src/workbook/grid/keys/keyMove";

const area = (address: string) => parseArea(address) as NonNullable<ReturnType<typeof parseArea>>;

function after(press: string, selected: string, active = selected.split(":")[0] ?? "A1"): string | undefined {
  const parts = press.split("+");
  const key = { Space: " " }[parts.at(-1) ?? ""] ?? parts.at(-1) ?? "";
  const found = keyMove(
    { key, ctrlKey: parts.includes("Ctrl"), shiftKey: parts.includes("Shift") },
    state(selected, active),
  );
  return found && areaAddress(found);
}

const state = (selected: string, active: string): KeyState => ({
  selected: area(selected),
  active: area(active),
  last: { row: 19, column: 5 },
  frozen: { rows: 1, columns: 1 },
  page: 25,
  size: { rows: 200, columns: 26 },
});

test.each([
  ["Home", "D7", "B7"],
  ["Ctrl+Home", "D7", "B2"],
  ["Ctrl+End", "D7", "F20"],
  ["PageDown", "D7", "D32"],
  ["PageDown", "D190", "D200"],
  ["PageUp", "D40", "D15"],
  ["PageUp", "D7", "D1"],
  ["Ctrl+Space", "D7", "D1:D200"],
  ["Ctrl+Space", "C7:D9", "C1:D200"],
  ["Shift+Space", "D7", "A7:Z7"],
  ["Shift+Enter", "D7", "D6"],
  ["Shift+Enter", "D1", "D1"],
  ["Shift+Home", "D7", "B7:D7"],
  ["Ctrl+Shift+Home", "D7", "B2:D7"],
  ["Ctrl+Shift+End", "D7", "D7:F20"],
  ["Shift+PageDown", "D7:D8", "D7:D33"],
])("%s from %s selects %s", (press, from, to) => {
  expect(after(press, from)).toBe(to);
});

test("the selection grows from the active cell, on either side", () => {
  expect(after("Shift+PageUp", "D30:D40", "D40")).toBe("D5:D40");
  expect(after("Shift+Home", "C4:D9", "D9")).toBe("B4:D9");
});

test.each(["End", "ArrowDown", "Ctrl+ArrowDown", "Space", "a", "Ctrl+PageDown", "Ctrl+Shift+Space"])(
  "%s is left to the grid",
  (press) => {
    expect(after(press, "D7")).toBeUndefined();
  },
);

test("whatever key is pressed, the selection stays on the sheet", () => {
  const key = fc.constantFrom("Home", "End", "PageDown", "PageUp", " ");
  fc.assert(
    fc.property(key, fc.boolean(), fc.boolean(), fc.nat(199), fc.nat(25), (pressed, ctrlKey, shiftKey, row, column) => {
      const cell = { row, column, rows: 1, columns: 1 };
      const found = keyMove(
        { key: pressed, ctrlKey, shiftKey },
        { ...state("A1", "A1"), selected: cell, active: cell },
      );
      if (!found) return;
      expect(Math.min(found.row, found.column)).toBeGreaterThanOrEqual(0);
      expect(found.row + found.rows).toBeLessThanOrEqual(200);
      expect(found.column + found.columns).toBeLessThanOrEqual(26);
    }),
  );
});
