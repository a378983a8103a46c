import { civilOf, weekdayOf } from "../../../src/core/calendar/civil";
import type { Cell } from "../../../src/core/cells/cell";
import { PROVINCE_CODES } from "../../../src/core/nik/provinces";
import { random, type Random } from "../../generator/random";
import { COLUMN, COLUMNS, REGIONS, SERVICES } from "./columns";

/** `sorted`: region by region, day by day. `mixed`: no row has the region or the day of the row before it. */
export type RowOrder = "sorted" | "mixed";

/** Rows with planted faults, and what must be found in them. Cells are numbered row × columns + column. */
export interface BenchSheet {
  readonly rows: readonly (readonly Cell[])[];
  /** Wrong by itself or within its row: every contestant must find exactly these. */
  readonly wrong: readonly number[];
  /** Wrong in comparison with another row: only the project checks these. */
  readonly across: readonly number[];
  readonly textNumbers: number;
  readonly textDates: number;
}

const WRONG = 0.01;
const ACROSS = 0.002;
const AS_TEXT = 0.15;
const FIRST_DAY = 36_528;
const PROVINCES = [...PROVINCE_CODES];

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
const BAD_DATES: readonly Cell[] = ["belum ada", "31 Februari 2024", "31/02/2024", 2023, true];
const BAD_COUNTS: readonly Cell[] = ["banyak", "1.2.34", "lima ribu", "#REF!", true];

/** The progress of the rows of one region's service. */
interface Group {
  day: number;
  stock: number;
  /** True if the last row has a repeatable day and a readable closing stock. */
  repeatable: boolean;
  /** The number of lost rows of the sheet when the last row was written. */
  lost: number;
}

interface Site extends Group {
  readonly region: string;
  readonly service: string;
}

export function benchSheet(count: number, order: RowOrder, seed: number): BenchSheet {
  const chance = random(seed);
  const place = placesOf(count, order, chance);
  const rows: Cell[][] = [];
  const sheet = { rows, wrong: [] as number[], across: [] as number[], textNumbers: 0, textDates: 0 };
  let lost = 0;
  for (let row = 0; row < count; row++) {
    const written = writeRow(chance, place(row), lost, order === "mixed");
    if (written.lost) lost++;
    for (const column of written.wrong) sheet.wrong.push(row * COLUMNS + column);
    for (const column of written.across) sheet.across.push(row * COLUMNS + column);
    sheet.textNumbers += written.textNumbers;
    sheet.textDates += written.textDate ? 1 : 0;
    rows.push(written.cells);
  }
  return sheet;
}

function newGroup(chance: Random, start: number): Group {
  return { day: start, stock: chance.whole(30_000, 70_000), repeatable: false, lost: 0 };
}

/** Weeks between the first and the last start of a mixed sheet's sites. */
const WEEKS = 97;

/** The site of each row: one region after the other, or all of them in an arbitrary order. */
function placesOf(count: number, order: RowOrder, chance: Random) {
  const days = Math.max(12, Math.ceil(count / (REGIONS.length * SERVICES.length)));
  const regions = Math.min(REGIONS.length, Math.ceil(count / (days * SERVICES.length)));
  const sites = Array.from({ length: regions * SERVICES.length }, (_, site) => ({
    region: REGIONS[Math.floor(site / SERVICES.length)] as string,
    service: SERVICES[site % SERVICES.length] as string,
  }));
  const places = (order === "mixed" ? chance.shuffled(sites) : sites).map((site, index) => ({
    ...site,
    ...newGroup(chance, FIRST_DAY + (order === "mixed" ? 7 * (index % WEEKS) : 0)),
  }));
  if (order === "mixed") return (row: number) => places[row % places.length] as Site;
  return (row: number) => {
    const block = Math.floor(row / (days * SERVICES.length));
    return places[block * SERVICES.length + (row % SERVICES.length)] as Site;
  };
}

/**
 * A row with its faults. Each fault makes only its own cell wrong: the next row continues from the written value, and a row
 * with an unreadable region or service changes nothing, because no rule can place it. Such a row may be the last of any site,
 * so no fault is planted across it; a mixed sheet, where that would leave no faults, never has wrong sites.
 */
function writeRow(chance: Random, site: Site, lostBefore: number, isMixed: boolean) {
  const bad = Array.from({ length: COLUMNS }, () => chance.chance(WRONG));
  if (isMixed) bad[COLUMN.WILAYAH] = bad[COLUMN.LAYANAN] = false;
  const isBad = (column: number) => bad[column] === true;
  const across: number[] = [];
  const lost = isBad(COLUMN.WILAYAH) || isBad(COLUMN.LAYANAN);
  const countsRead = !isBad(COLUMN.AWAL) && !isBad(COLUMN.MASUK) && !isBad(COLUMN.PAKAI);

  let opening = site.stock;
  const follows = !lost && site.repeatable && site.lost === lostBefore;
  if (follows && !isBad(COLUMN.AWAL) && chance.chance(ACROSS)) {
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

  const repeats = follows && !isBad(COLUMN.TANGGAL) && chance.chance(ACROSS);
  if (repeats) across.push(COLUMN.TANGGAL);
  const day = repeats ? site.day : nextWeekday(site.day);
  if (!lost) {
    site.day = day;
    site.stock = closing;
    site.lost = lostBefore;
    site.repeatable = !isBad(COLUMN.TANGGAL) && !isBad(COLUMN.SISA);
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
    isBad(COLUMN.WILAYAH) ? "Kabupaten Tanpa Nama" : site.region,
    isBad(COLUMN.LAYANAN) ? chance.pick<Cell>(["Pelayanan lain", 3]) : site.service,
    nikCell(chance, isBad(COLUMN.NIK)),
    count(opening, COLUMN.AWAL),
    negative ? received : count(received, COLUMN.MASUK),
    count(used, COLUMN.PAKAI),
    mismatch ? closing : count(closing, COLUMN.SISA),
  ];
  const wrong = bad.flatMap((is, column) => (is ? [column] : []));
  return { cells, wrong, across, lost, textNumbers, textDate };
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
