import { serialOf } from "../../core/calendar/civil";
import { cellAddress } from "../../core/cells/area";
import type { Cell } from "../../core/cells/cell";
import type { FindingCode } from "../../contract/finding";
import type { FaultTableName } from "./faultTables";
import { FAULT_SHEET, placedFaultTables } from "./layout";

export type FaultId =
  | "sisaKaur"
  | "pakaiSaatTutup"
  | "duaRibuan"
  | "belumPagarAlam"
  | "pemisahKaur"
  | "kodeLimaAngka"
  | "ikdTidakBerubah"
  | "targetPagarAlam"
  | "persenDenpasar"
  | "duaBatas"
  | "bulanTanpaTahun"
  | "barisGanda";

/** A cell of the exercise sheet, counted from 0 at A1; `cell` is the same as Excel writes it. */
export interface PlacedCell {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
}

/**
 * One of the twelve faults of the exercise sheet.
 *
 * The checker reports exactly these on the sheet, with this rule and code, on this cell. A fault is corrected when `fix`
 * holds its value: the checker then no longer reports it, and with all twelve corrected it reports nothing. `fix` is
 * usually the reported cell itself. Title, hint and explanation are in `text/training.ts` under the same id.
 */
export interface PlantedFault extends PlacedCell {
  readonly id: FaultId;
  readonly sheet: string;
  readonly rule: string;
  readonly code: FindingCode;
  readonly fix: PlacedCell & { readonly value: Cell };
}

/** A cell of a table: the row of its data from 0, and the column's key. */
type TableCell = readonly [row: number, key: string];

interface Planting extends Pick<PlantedFault, "id" | "rule" | "code"> {
  readonly table: FaultTableName;
  readonly at: TableCell;
  readonly right: Cell;
  /** Where the right value belongs, if not in the reported cell. */
  readonly rightAt?: TableCell;
}

const plantings: readonly Planting[] = [
  { id: "sisaKaur", table: "LatihanStok", at: [6, "sisa"], rule: "R01", code: "LEDGER_MISMATCH", right: 4500 },
  {
    id: "pakaiSaatTutup",
    table: "LatihanStok",
    at: [5, "dipakai"],
    rule: "R13",
    code: "USE_ON_CLOSED_DAY",
    right: "gangguan",
    rightAt: [5, "statusHari"],
  },
  { id: "duaRibuan", table: "LatihanBulan", at: [0, "dipakai"], rule: "C06", code: "APPROXIMATE", right: 2000 },
  {
    id: "belumPagarAlam",
    table: "LatihanRekap",
    at: [0, "belum"],
    rule: "R03",
    code: "REMAINDER_MISMATCH",
    right: 4101,
  },
  { id: "pemisahKaur", table: "LatihanRekap", at: [2, "belum"], rule: "C03", code: "AMBIGUOUS_SEPARATOR", right: 6368 },
  { id: "kodeLimaAngka", table: "LatihanRekap", at: [3, "kode"], rule: "C15", code: "CODE_LENGTH", right: "72.01" },
  { id: "ikdTidakBerubah", table: "LatihanIkd", at: [1, "aktif"], rule: "X06", code: "FIGURE_FROZEN", right: 4227 },
  { id: "targetPagarAlam", table: "LatihanIkd", at: [2, "target"], rule: "R09", code: "TARGET_MISMATCH", right: 26058 },
  { id: "persenDenpasar", table: "LatihanIkd", at: [3, "persen"], rule: "R05", code: "SHARE_MISMATCH", right: 0.0387 },
  {
    id: "duaBatas",
    table: "LatihanTarget",
    at: [1, "batas"],
    rule: "M08",
    code: "SEVERAL_TARGETS",
    right: serialOf({ year: 2023, month: 12, day: 31 }),
  },
  {
    id: "bulanTanpaTahun",
    table: "LatihanTarget",
    at: [2, "batas"],
    rule: "C10",
    code: "UNREADABLE_DATE",
    right: serialOf({ year: 2023, month: 12, day: 31 }),
  },
  {
    id: "barisGanda",
    table: "LatihanHarian",
    at: [3, "tanggal"],
    rule: "X02",
    code: "DUPLICATE_KEY",
    right: serialOf({ year: 2023, month: 11, day: 9 }),
  },
];

/** The twelve faults in the order of the sheet. */
export const plantedFaults: readonly PlantedFault[] = plantings
  .map(({ table, at, right, rightAt, ...fault }) => ({
    ...fault,
    ...placed(table, at),
    sheet: FAULT_SHEET,
    fix: { ...placed(table, rightAt ?? at), value: right },
  }))
  .sort((a, b) => a.row - b.row || a.column - b.column);

function placed(name: FaultTableName, [dataRow, key]: TableCell): PlacedCell {
  const table = placedFaultTables.find((candidate) => candidate.name === name);
  const column = table?.columns.indexOf(key) ?? -1;
  if (!table || column < 0) throw new Error(`no ${key} in ${name}`);
  const row = table.headerRow + 1 + dataRow;
  return { cell: cellAddress(row, column), row, column };
}
