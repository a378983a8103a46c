import { distance } from "fastest-levenshtein";
import { doubt, isBlank, isDoubt, type Doubt } from "../core/cells/reading";
import type { Table } from "../reading/table";
import { fold } from "../sheets/columnType";
import type { Spot } from "./rule";

/** Reads a cell's doubt again, with the nearest known word if the cell is not on a closed list. */
export function doubtAt(
  { sheet, found }: Table,
  { column: { column, read, definition }, i }: Spot,
): Doubt & { nearest?: string } {
  const cell = sheet.cells[i + found.firstRow]?.[column];
  const reading = read(cell);
  if (isBlank(reading)) return doubt("DASH", cell);
  if (!isDoubt(reading)) throw new Error("a finding on a cell without a doubt");
  // The digits of a NIK never leave the sheet; their number may.
  if (definition.type.name === "nik") return { ...reading, found: reading.found.replace(/\d/g, "0") };
  if (reading.doubt !== "UNKNOWN_CHOICE") return reading;
  const nearest = nearestChoice(reading.found, definition.type.choices ?? []);
  return nearest === undefined ? reading : { ...reading, nearest };
}

/** The choice that a word was probably meant to be, one or two letters away. */
export function nearestChoice(word: string, choices: readonly string[]): string | undefined {
  const typed = fold(word);
  const ranked = choices
    .map((choice) => ({ choice, off: distance(typed, fold(choice)) }))
    .sort((a, b) => a.off - b.off);
  const [best, second] = ranked;
  const near = best && best.off <= Math.max(1, Math.floor(typed.length / 3)) && best.off !== second?.off;
  return near ? best.choice : undefined;
}
