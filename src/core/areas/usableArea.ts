import type { Cell } from "../cells/cell";
import { at, fault, type Fault } from "../fault";
import { errorIn } from "../nik/usableNik";
import { readArea, type AreaCode } from "./readArea";

/** The code of a cell, or the refusal of a function that needs one. */
export function usableArea(cell: Cell): AreaCode | Fault {
  const error = errorIn(cell, "kode");
  if (error) return error;
  const code = readArea(cell);
  if (typeof code !== "string") return code;
  return at(code === "KOSONG" ? fault("CELL_BLANK") : fault("AREA_UNUSABLE", { check: code }), { param: "kode" });
}
