import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { serialOf } from "../../../src/core/calendar/civil";

const MONTHS = "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" ");
export const DISTRICTS = 6;
/** Days of stock recorded each month. */
const DAYS = 20;

export const required = (office: number, district: number) => 4_000 + 10 * (office % 50) + 100 * district;
export const recorded = (office: number, district: number, month: number) =>
  required(office, district) - 400 + 10 * month + (office % 7);
/** Blank cards at the end of the year. */
export const stockAtEnd = (office: number) => 9_000 + office - 12 * DAYS * usedADay(office);
const usedADay = (office: number) => 10 + (office % 5);

/** One office's year: its districts by month, and its stock by day, without faults. */
export async function officeFile(office: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const title = `KABUPATEN ${nameOf(office)}`;
  const recap = book.addWorksheet("Rekap");
  recap.addRows([
    [`REKAP PEREKAMAN KTP-EL ${title}`],
    [],
    ["PERIODE", "KODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "BELUM REKAM"],
  ]);
  MONTHS.forEach((month, m) => {
    for (let d = 0; d < DISTRICTS; d++) {
      const [base, done] = [required(office, d), recorded(office, d, m + 1)];
      recap.addRow([`${month} 2025`, codeOf(office, d), `Kecamatan ${d + 1}`, base, done, base - done]);
    }
  });
  const stock = book.addWorksheet("Stok");
  stock.addRows([[`KARTU STOK BLANKO KTP-EL ${title}`], [], ["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA"]]);
  let opening = 9_000 + office;
  for (let m = 1; m <= 12; m++) {
    const first = serialOf({ year: 2025, month: m, day: 1 });
    for (let day = 0; day < DAYS; day++) {
      const closing = opening - usedADay(office);
      stock.addRow([first + day, opening, 0, usedADay(office), closing]);
      opening = closing;
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Letters only, so that no title holds a number: `Aab`. */
function nameOf(office: number): string {
  const letters = [Math.floor(office / 676), Math.floor(office / 26) % 26, office % 26];
  return letters.map((each) => String.fromCharCode(65 + each)).join("");
}

const codeOf = (office: number, district: number) =>
  `${11 + (office % 38)}.${String(1 + Math.floor(office / 38)).padStart(2, "0")}.${String(district + 1).padStart(2, "0")}`;

export const CORRUPT = "rusak.xlsx";
export const LOCKED = "terkunci.xlsx";

/** A folder with this many offices' years, one truncated file and one password-protected file. */
export async function makeFolder(folder: string, offices: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (let office = 0; office < offices; office++)
    writeFileSync(join(folder, `kantor-${String(office).padStart(3, "0")}.xlsx`), await officeFile(office));
  writeFileSync(join(folder, CORRUPT), (await officeFile(0)).slice(0, 2_000));
  const head = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  writeFileSync(join(folder, LOCKED), Buffer.concat([head, Buffer.from("EncryptedPackage", "utf16le")]));
}

export interface Sums {
  readonly required: number;
  readonly recorded: number;
  readonly stock: number;
}

/** The offices' totals at the end of the year. */
export function sumsOf(offices: number): Sums {
  let [base, done, stock] = [0, 0, 0];
  for (let office = 0; office < offices; office++) {
    stock += stockAtEnd(office);
    for (let d = 0; d < DISTRICTS; d++) {
      base += required(office, d);
      done += recorded(office, d, 12);
    }
  }
  return { required: base, recorded: done, stock };
}
