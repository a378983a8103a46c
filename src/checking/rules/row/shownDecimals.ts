import type { Cell } from "../../../core/cells/cell";
import { hasSign } from "../../../reading/percentHabit";

/** More decimals than anybody types: the cell holds a calculated value. */
const MOST = 10;

/**
 * The decimals of a percentage as shown: 1 for "95,2%", for 0.952 under the format `0.0%`, and for 95.2 in a column in percent.
 */
export function shownDecimals(cell: Cell, format: string | undefined, inHundreds: boolean): number {
  if (typeof cell === "string") {
    const decimals = decimalsOf(cell.replace(",", ".").replace(/[^\d.]/g, ""));
    return inHundreds || hasSign(cell) ? decimals : Math.max(0, decimals - 2);
  }
  const ofFormat = format === undefined || format === "General" ? undefined : /0(?:\.(0+))?(?:\\? )*(%?)/.exec(format);
  if (ofFormat && (ofFormat[2] === "%") === !inHundreds) return ofFormat[1]?.length ?? 0;
  const decimals = decimalsOf(String(cell));
  return inHundreds ? decimals : Math.max(0, decimals - 2);
}

function decimalsOf(figure: string): number {
  const [, fraction = ""] = figure.split(".");
  return Math.min(MOST, fraction.length);
}
