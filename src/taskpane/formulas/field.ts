import { parseArea, type Area } from "../../core/cells/area";
import type { Cell, Range } from "../../core/cells/cell";
import { plain } from "../../core/cells/plain";
import { readDate } from "../../core/cells/readDate";
import { readRate, readShare } from "../../core/cells/readNumber";
import { isDoubt, isHarmless, type Reading } from "../../core/cells/reading";
import type { Param } from "../../core/parameter";

/** What the user typed into one field of a form. */
export type Field =
  | { readonly is: "empty" }
  /** Cells of the workbook; without a sheet name, those of the active sheet. */
  | { readonly is: "place"; readonly sheet?: string; readonly area: Area; readonly text: string }
  | { readonly is: "cells"; readonly cells: Range };

const EMPTY: Field = { is: "empty" };

/**
 * Reads a field as a clerk fills it in: `4.091`, `25%`, `13/11/2023`, several values with `;` or on lines of their own (`|`
 * between two columns), or the address of cells. Unreadable input stays a text, so that the function itself refuses it with
 * its own sentence.
 */
export function readField(text: string, param: Param): Field {
  const typed = text.trim();
  if (typed === "") return EMPTY;
  const place = readPlace(typed);
  if (place) return place;
  const lines = typed
    .replace(/^\{|\}$/g, "")
    .split(/[;\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0) return EMPTY;
  const rows = lines.map((line) => line.split(/[|\\\t]/).map((part) => part.trim()));
  const width = Math.max(...rows.map((row) => row.length));
  return {
    is: "cells",
    cells: rows.map((row) =>
      Array.from({ length: width }, (_cell, column) => readCell(row[column] ?? "", param, column)),
    ),
  };
}

/** `B4:B34`, `Stok!B4` or `'Kartu Stok'!B4:B34`, with or without an equals sign before it. */
function readPlace(typed: string): Field | undefined {
  const [, quoted, bare, address = ""] = /^=?(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(typed) ?? [];
  const area = parseArea(address.trim());
  if (!area) return undefined;
  const sheet = quoted?.replace(/''/g, "'") ?? bare;
  const text = typed.replace(/^=/, "");
  return sheet === undefined ? { is: "place", area, text } : { is: "place", sheet, area, text };
}

type Read = (cell: Cell) => Reading<unknown>;

const readTyped =
  (...reads: readonly Read[]) =>
  (text: string): Cell => {
    for (const read of reads) {
      const reading = read(text);
      if (isDoubt(reading) && isHarmless(reading.doubt) && reading.means !== undefined) return reading.means;
    }
    return text;
  };

const asNumber = readTyped(readRate);
const asShare = readTyped(readShare);
const asDate = readTyped(readDate);
/** A day that is typed as Excel's number stays one. */
const asDayOrSerial = readTyped(readDate, readRate);
const asEither = readTyped(readRate, readDate);

function readCell(part: string, param: Param, column: number): Cell {
  if (part === "") return null;
  const quoted = /^"(.*)"$/.exec(part)?.[1];
  if (quoted !== undefined) return quoted.replace(/""/g, '"');
  switch (param.kind) {
    case "jumlah":
    case "selisih":
      return param.whole ? asNumber(part) : readTyped(param.read)(part);
    case "laju":
      return asNumber(part);
    case "deret":
      return asNumber(part);
    case "pecahan":
      return asShare(part);
    case "tanggal":
      return asDate(part);
    case "libur":
      return column === 0 ? asDate(part) : part;
    case "daftar":
      return asDayOrSerial(part);
    case "rencana":
      return column === 0 ? asDate(part) : asNumber(part);
    case "agenda":
      return column < 2 ? asDate(part) : asNumber(part);
    case "status":
    case "argumen":
      return asEither(part);
    case "hari kerja":
      return /^\d$/.test(part) ? Number(part) : part;
    case "teks":
    case "nik":
    case "angka":
      return plain(part);
  }
}
