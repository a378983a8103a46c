import type { Cell } from "../../../../src/core/cells/cell";
import { jumlah, tanggal, teks } from "../../../../src/sheets/columnType";
import type { Relation } from "../../../../src/sheets/relation";
import type { BenchSheet } from "../bench";
import { weekdays } from "./ledgers";

/** The use of one unit or several, day by day. */
export function useOf(units: Readonly<Record<string, readonly Cell[]>>, more: Partial<BenchSheet> = {}): BenchSheet {
  const relation: Relation = { relation: "STEADY", columns: ["pakai"], within: ["tempat"] };
  return {
    columns: { hari: tanggal, tempat: teks, pakai: jumlah, masuk: jumlah },
    relation,
    rows: Object.entries(units).flatMap(([unit, cells]) =>
      cells.map((cell, i) => [weekdays(cells.length)[i], unit, cell, 1]),
    ),
    ...more,
  };
}

/** An ordinary fortnight around a hundred cards a day. */
export const FORTNIGHT = [103, 96, 110, 88, 101, 94, 105, 99, 107, 91, 102, 97];
