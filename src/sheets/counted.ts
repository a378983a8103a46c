import type { Unit } from "../core/unit";
import type { Words } from "../core/words";
import { jumlah, persen, selisih } from "./columnType";
import type { Column } from "./sheetKind";

type More = Partial<Pick<Column, "required" | "asks" | "besides" | "spare" | "firstFits" | "notNames">>;

/** A column of people. */
export function people(header: string, says: Words, spellings: readonly string[], more: More = {}): Column<number> {
  return counted("jiwa", header, says, spellings, more);
}

/** A column of people who remain: zero or less when more were reached than required. */
export function peopleLeft(header: string, says: Words, spellings: readonly string[], more: More = {}): Column<number> {
  return { ...people(header, says, spellings, more), type: selisih };
}

/** A column of cards. */
export function cards(header: string, says: Words, spellings: readonly string[], more: More = {}): Column<number> {
  return counted("keping", header, says, spellings, more);
}

/** A column of devices. */
export function devices(header: string, says: Words, spellings: readonly string[], more: More = {}): Column<number> {
  return counted("printer", header, says, spellings, more);
}

/** A column of shares. */
export function share(header: string, says: Words, spellings: readonly string[], more: More = {}): Column<number> {
  return { type: persen, unit: "persen", header, says, spellings, ...more };
}

function counted(unit: Unit, header: string, says: Words, spellings: readonly string[], more: More): Column<number> {
  return { type: jumlah, unit, header, says, spellings, ...more };
}
