import type { CetakStanding } from "../../contract/standing";
import { UNDER } from "../../reading/recognise/headerWords";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, valueOrZero, wordAt } from "../../reading/table";

type Printers = NonNullable<CetakStanding["printers"]>;
type Condition = keyof Printers;

const CONDITIONS: readonly (readonly [word: string, condition: Condition])[] = [
  ["baik", "working"],
  ["kurang", "weak"],
  ["rusak", "broken"],
  ["diperbaiki", "inRepair"],
  ["hilang", "lost"],
];
const PRINTER = /printer|cetak/i;
const NOW = /^(sekarang|saat ini|kini)\b/i;
const EARLIER = /^(sebelum|semula|dulu|dahulu|awal)/i;

export interface PrinterCount {
  readonly sheets: readonly string[];
  readonly printers: Printers;
  /** Cards that one working printer makes per day, if the sheet states it for all of them. */
  readonly perPrinterDay: number | undefined;
}

/** The office's card printers by condition; undefined if no sheet is about printers. */
export function printerCount(tables: readonly Table[]): PrinterCount | undefined {
  const count = { working: 0, weak: 0, broken: 0, inRepair: 0, lost: 0 };
  const capacities: number[] = [];
  const sheets = new Set<string>();
  for (const table of tablesOf(tables, "perangkat")) {
    for (const i of printerRows(table)) {
      sheets.add(table.sheet.name);
      const working = addRow(count, table, i);
      const capacity = table.columns.get("kapasitas");
      if (working > 0 && capacity) capacities.push(...new Array<number>(working).fill(valueOrNaN(capacity, i)));
    }
  }
  if (sheets.size === 0) return undefined;
  const isKnown = capacities.length > 0 && !capacities.some(Number.isNaN);
  const perPrinterDay = isKnown ? capacities.reduce((sum, each) => sum + each, 0) / capacities.length : undefined;
  return { sheets: [...sheets], printers: count, perPrinterDay };
}

/** Words in headers of counts by condition that name no device. */
const NO_DEVICE = /^(?:kondisi|keadaan|status|jumlah|total)\b/i;

/** The header over the columns of counts, for blocks side by side: "PRINTER KTP-EL" over BAIK and RUSAK. */
function deviceOver({ sheet, found }: Table): string | undefined {
  const counts = found.columns.filter(({ key }) => CONDITIONS.some(([name]) => name === key));
  const [first] = counts;
  const above = first && sheet.cells[found.headerRow - 1]?.[first.column];
  const isBlock = first?.column === found.firstColumn && typeof above === "string" && found.firstColumn > 0;
  const over = isBlock ? above : first?.header.split(UNDER).slice(0, -1)[0];
  return over === undefined || over.trim() === "" || NO_DEVICE.test(over.trim()) ? undefined : over;
}

/** Rows about printers; every row if a sheet has no types of device and is named after its printers. */
function printerRows(table: Table): number[] {
  const kinds = table.columns.get("jenis");
  const { sheet, found, roles } = table;
  const title = sheet.cells.slice(Math.max(0, found.headerRow - 3), found.headerRow).flat();
  const over = deviceOver(table);
  const names = over === undefined ? [sheet.name, ...title] : [over];
  const isAll = !kinds && names.some((text) => typeof text === "string" && PRINTER.test(text));
  const rows = [...roles.keys()].filter(
    (i) => roles[i] === ROW.DATA && (isAll || PRINTER.test((kinds && wordAt(kinds, i)) ?? "")),
  );
  return latestPerDevice(table, asTheyAre(table, rows));
}

/** If a sheet compares past and present, only the rows of the present. */
function asTheyAre({ columns }: Table, rows: readonly number[]): readonly number[] {
  const words = ["jenis", "keterangan"].flatMap((key) => columns.get(key) ?? []);
  const says = (i: number, when: RegExp) => words.some((column) => when.test(wordAt(column, i) ?? ""));
  return rows.some((i) => says(i, NOW)) ? rows.filter((i) => !says(i, EARLIER)) : rows;
}

/** A device with several rows has the condition of the last one. */
function latestPerDevice({ columns }: Table, rows: readonly number[]): number[] {
  const [ids, since] = [columns.get("idAlat"), columns.get("mulai")];
  const last = new Map<string, number>();
  for (const i of rows) {
    const id = (ids && wordAt(ids, i)) ?? `row ${i}`;
    const before = last.get(id);
    const isEarlier = before !== undefined && since && valueOrNaN(since, i) < valueOrNaN(since, before);
    if (!isEarlier) last.set(id, i);
  }
  return [...last.values()];
}

/** Adds a device or a row of counts; returns how many of them work. */
function addRow(count: Record<Condition, number>, { columns }: Table, i: number): number {
  const word = columns.get("kondisi");
  if (word) {
    const condition = CONDITIONS.find(([name]) => name === wordAt(word, i))?.[1];
    if (condition) count[condition]++;
    return condition === "working" ? 1 : 0;
  }
  let working = 0;
  for (const [name, condition] of CONDITIONS) {
    const column = columns.get(name);
    const devices = column ? valueOrZero(column, i) || 0 : 0;
    count[condition] += devices;
    if (condition === "working") working = devices;
  }
  return working;
}
