import { civilOf, type Serial } from "../calendar/civil";
import { isCellError, type Cell } from "../cells/cell";
import { isErrorText, plain } from "../cells/plain";
import { doubt } from "../cells/reading";
import type { Explain } from "../explain";
import { at, fault, isFault, type Fault } from "../fault";
import { birthOf } from "./birth";
import { readNik, type Nik, type NikCheck } from "./readNik";

/** The NIK of a cell, or the refusal of a function that needs one; the refusal holds none of its digits. */
export function usableNik(cell: Cell): Nik | Fault {
  const error = errorIn(cell);
  if (error) return error;
  const nik = readNik(cell);
  return typeof nik === "string" ? unusable(nik) : nik;
}

/** An error of the sheet in place of a NIK or a code. */
export function errorIn(cell: Cell, param = "nik"): Fault | undefined {
  const text = isCellError(cell) ? cell.error : typeof cell === "string" ? plain(cell).toUpperCase() : "";
  return isErrorText(text) || isCellError(cell) ? at(fault("CELL", doubt("ERROR_CELL", text)), { param }) : undefined;
}

export function unusable(check: NikCheck): Fault {
  return at(check === "KOSONG" ? fault("CELL_BLANK") : fault("NIK_UNUSABLE", { check }), { param: "nik" });
}

/** The day of birth in a NIK, which cannot be after the given day. */
export function birthFrom(cell: Cell, asOf: Serial, explain?: Explain): Serial | Fault {
  const nik = usableNik(cell);
  if (isFault(nik)) return nik;
  const birth = birthOf(nik.birth, asOf);
  if (birth === undefined) return at(fault("BORN_LATER"), { param: "per_tanggal" });
  explain?.("CENTURY", civilOf(birth).year);
  return birth;
}
