import { areaAddress, cellAddress, parseArea, type Area } from "../../../core/cells/area";
import { shiftedArea, shiftedIndex, type Shift } from "../../formula/shift/shift";

/** An area's new address; undefined if it was deleted. Text that is not an address stays. */
export function shiftedAddress(address: string, shift: Shift): string | undefined {
  const area = parseArea(address);
  if (!area) return address;
  const after = shiftedArea(area, shift);
  if (!after) return undefined;
  return isSame(area, after) ? address : areaAddress(after);
}

/** Several addresses separated by spaces; undefined if all were deleted. */
export function shiftedAddresses(list: string, shift: Shift): string | undefined {
  const addresses = list.trim().split(/\s+/);
  const after = addresses.flatMap((address) => shiftedAddress(address, shift) ?? []);
  if (after.length === 0) return undefined;
  return after.length === addresses.length && after.every((address, n) => address === addresses[n])
    ? list
    : after.join(" ");
}

export const areasIn = (list: string): readonly Area[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((address) => parseArea(address) ?? []);

/** The cell, or the one that takes its place. */
export function shiftedCell(address: string, shift: Shift): string {
  const area = parseArea(address);
  if (!area) return address;
  const moved = (index: number) =>
    shiftedIndex(index, shift) ?? Math.max(0, shift.kind === "delete" ? shift.at : index);
  const row = shift.axis === "rows" ? moved(area.row) : area.row;
  const column = shift.axis === "columns" ? moved(area.column) : area.column;
  return row === area.row && column === area.column ? address : cellAddress(row, column);
}

const isSame = (one: Area, other: Area) =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
