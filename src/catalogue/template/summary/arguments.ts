import type { Range } from "../../../core/cells/cell";
import { isEmptyCell } from "../../../core/cells/cell";
import type { Ranges } from "./line";

const CALL = /^(SUM|COUNTA|COUNTIF)\((\w+)(?:,"([^"]*)")?\)$/;

/**
 * The cells of an argument in a summary's call. An argument is a name, a number, a name plus one, or a count or sum over a
 * name; anything else is our mistake.
 */
export function argumentCells(written: string, ranges: Ranges): Range {
  if (/^\d+(?:\.\d+)?$/.test(written)) return [[Number(written)]];
  if (/^\w+$/.test(written)) return ranges.range(written);
  const [, plusOne] = /^(\w+)\+1$/.exec(written) ?? [];
  if (plusOne !== undefined) return [[ranges.number(plusOne) + 1]];
  const [, name, range, word] = CALL.exec(written) ?? [];
  if (range === undefined) throw new Error(`cannot read the argument ${written}`);
  if (name === "SUM") return [[ranges.numbers(range).reduce((sum, each) => sum + each, 0)]];
  const cells = ranges.range(range).map(([cell]) => cell);
  return [[cells.filter((cell) => (name === "COUNTA" ? !isEmptyCell(cell) : cell === word)).length]];
}
