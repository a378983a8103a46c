import { persen } from "../../../../src/sheets/columnType";
import { cellsOfType, findingsOf } from "../bench";

const about = (...cells: readonly (number | string | null)[]) => findingsOf(cellsOfType(persen, cells));

test("C17: 95.2 among shares such as 0.952", () => {
  expect(about(0.961, 95.2, 0.943)).toEqual([
    ["C17", "error", "C3", { doubt: "ABOVE_SHARE", found: "95.2", means: 0.952 }],
  ]);
});

test("C17: 0.952 among percentages such as 96.1", () => {
  expect(about(96.1, 0.952, 94.3, 97)).toEqual([
    ["C17", "error", "C3", { doubt: "ABOVE_SHARE", found: "0.952", means: 0.952, inHundreds: true }],
  ]);
});

test("either notation is right if the whole column uses it", () => {
  expect(about(0.961, 0.952, 1.04)).toEqual([]);
  expect(about(96.1, 95.2, 104)).toEqual([]);
});
