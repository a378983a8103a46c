import { civilOf, weekdayOf } from "../../../src/core/calendar/civil";
import type { Cell } from "../../../src/core/cells/cell";
import { PROVINCE_CODES } from "../../../src/core/nik/provinces";
import { random, type Random } from "../../generator/random";
import { COLUMN, COLUMNS, REGIONS, SERVICES } from "./columns";

/** `sorted`: region by region, day by day. `mixed`: rows of any region on any day, so that no row resembles the last. */
export type RowOrder = "sorted" | "mixed";

/** Rows with planted faults, and what has to be found in them. Cells are numbered row × columns + column. */
export interface BenchSheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Wrong in itself or against its row: every contestant has to find exactly these. */
  readonly wrong: readonly number[];
  /** Wrong against another row: only the project looks. */
  readonly across: readonly number[];
  readonly textNumbers: number;
  readonly textDates: number;
}

const WRONG = 0.01;
const ACROSS = 0.0002;
const AS_TEXT = 0.15;
const FIRST_DAY = 36_528;
const PROVINCES = [...PROVINCE_CODES];

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const BAD_DATES: readonly Cell[] = ["belum ada", "31 Februari 2024", "31/02/2024", 2023, true];
const BAD_COUNTS: readonly Cell[] = ["banyak", "12,5", "1.2.34", 1250.5, true];

/** One region's service: where its rows have got to. */
interface Group {
  day: number;
  stock: number;
  /** The last row written has a day that can be repeated. */
  repeatable: boolean;
}

export function benchSheet(count: number, order: RowOrder, seed: number): BenchSheet {
  const chance = random(seed);
  const groups = REGIONS.map(() => SERVICES.map(() => newGroup(chance, order)));
  const place = placesOf(count, order, chance);
  const rows: Cell[][] = [];
  const sheet = { rows, wrong: [] as number[], across: [] as number[], textNumbers: 0, textDates: 0 };
  for (let row = 0; row < count; row++) {
    const { region, service } = place(row);
    const group = groups[region]?.[service] as Group;
    const written = writeRow(chance, group, REGIONS[region] as string, SERVICES[service] as string);
    for (const column of written.wrong) sheet.wrong.push(row * COLUMNS + column);
    for (const column of written.across) sheet.across.push(row * COLUMNS + column);
    sheet.textNumbers += written.textNumbers;
    sheet.textDates += written.textDate ? 1 : 0;
    rows.push(written.cells);
  }
  return sheet;
}

function newGroup(chance: Random, order: RowOrder): Group {
  const start = FIRST_DAY + (order === "mixed" ? 7 * chance.whole(0, 1_300) : 0);
  return { day: start, stock: chance.whole(30_000, 70_000), repeatable: false };
}

function placesOf(count: number, order: RowOrder, chance: Random) {
  if (order === "mixed") {
    return () => ({ region: chance.whole(0, REGIONS.length - 1), service: chance.whole(0, SERVICES.length - 1) });
  }
  const days = Math.max(12, Math.ceil(count / (REGIONS.length * SERVICES.length)));
  return (row: number) => ({ region: Math.floor(row / (days * SERVICES.length)), service: row % SERVICES.length });
}

/**
 * A row with its faults. Each is planted so that it alone is wrong: the row after it goes on from what is written here,
 * and a row whose region or service cannot be read moves nothing, for no rule can place it.
 */
function writeRow(chance: Random, group: Group, region: string, service: string) {
  const bad = Array.from({ length: COLUMNS }, () => chance.chance(WRONG));
  const isBad = (column: number) => bad[column] === true;
  const across: number[] = [];
  const lost = isBad(COLUMN.WILAYAH) || isBad(COLUMN.LAYANAN);
  const countsRead = !isBad(COLUMN.AWAL) && !isBad(COLUMN.MASUK) && !isBad(COLUMN.PAKAI);

  let opening = group.stock;
  if (!lost && !isBad(COLUMN.AWAL) && group.repeatable && chance.chance(ACROSS)) {
    opening += 100;
    across.push(COLUMN.AWAL);
  }
  let [received, used] = [chance.whole(1_000, 4_999), chance.whole(1_000, 4_999)];
  if (lost) used = received;
  if ((opening < 30_000 && used > received) || (opening > 70_000 && used < received))
    [received, used] = [used, received];
  const negative = isBad(COLUMN.MASUK) && !lost && opening > 40_000 && chance.chance(0.2);
  if (negative) received = -received;
  let closing = opening + received - used;
  const mismatch = isBad(COLUMN.SISA) && !lost && countsRead && chance.chance(0.5);
  if (mismatch) closing += chance.pick([-1000, -100, -10, 10, 90, 100, 1000]);

  const repeats = !lost && !isBad(COLUMN.TANGGAL) && group.repeatable && chance.chance(ACROSS);
  if (repeats) across.push(COLUMN.TANGGAL);
  const day = repeats ? group.day : nextWeekday(group.day);
  if (!lost) {
    group.day = day;
    group.stock = closing;
    group.repeatable = !isBad(COLUMN.TANGGAL) && !isBad(COLUMN.SISA);
  }

  let textNumbers = 0;
  const count = (value: number, column: number): Cell => {
    if (isBad(column)) return chance.pick(BAD_COUNTS);
    if (!chance.chance(AS_TEXT)) return value;
    textNumbers++;
    return String(value).replace(/\B(?=(\d{3})+$)/g, ".");
  };
  const textDate = !isBad(COLUMN.TANGGAL) && chance.chance(AS_TEXT);
  const cells: Cell[] = [
    isBad(COLUMN.TANGGAL) ? chance.pick(BAD_DATES) : textDate ? dateText(day, chance) : day,
    isBad(COLUMN.WILAYAH) ? "Kabupaten Tanpa Nama" : region,
    isBad(COLUMN.LAYANAN) ? chance.pick<Cell>(["Pelayanan lain", 3]) : service,
    nikCell(chance, isBad(COLUMN.NIK)),
    count(opening, COLUMN.AWAL),
    negative ? received : count(received, COLUMN.MASUK),
    count(used, COLUMN.PAKAI),
    mismatch ? closing : count(closing, COLUMN.SISA),
  ];
  const wrong = bad.flatMap((is, column) => (is ? [column] : []));
  return { cells, wrong, across, textNumbers, textDate };
}

function nextWeekday(day: number): number {
  const weekday = weekdayOf(day);
  return day + (weekday >= 4 ? 7 - weekday : 1);
}

function dateText(serial: number, chance: Random): string {
  const { year, month, day } = civilOf(serial);
  return chance.chance(0.7) ? `${day} ${MONTHS[month - 1]} ${year}` : `${two(day)}/${two(month)}/${year}`;
}

function nikCell(chance: Random, bad: boolean): Cell {
  const birthday = chance.whole(1, 28) + (chance.chance(0.5) ? 40 : 0);
  const area = chance.pick(PROVINCES) + two(chance.whole(1, 30)) + two(chance.whole(1, 20));
  const birth = two(birthday) + two(chance.whole(1, 12)) + two(chance.whole(0, 99));
  const digits = area + birth + String(chance.whole(1, 9_999)).padStart(4, "0");
  if (!bad) return digits;
  return chance.pick<Cell>([
    digits.slice(1),
    `${digits}0`,
    `${digits.slice(0, 9)}O${digits.slice(10)}`,
    Number(digits),
  ]);
}

const two = (value: number) => String(value).padStart(2, "0");
