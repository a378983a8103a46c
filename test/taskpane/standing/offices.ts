import type { Cell } from "../../../src/core/cells/cell";

/** A Friday, 15 August 2025. */
export const FRIDAY = 45884;

/** A stock card that ends with 5.214 cards on the Friday after ten days of 500, with the figures of Kota Denpasar. */
export function stockCard(): Cell[][] {
  const rows: Cell[][] = [];
  let day = FRIDAY;
  for (let stock = 5214; rows.length < 10; stock += 500) {
    rows.unshift([day, stock + 500, null, 500, stock, "normal"]);
    day -= day % 7 === 2 ? 3 : 1;
  }
  return [["TANGGAL", "STOK AWAL", "DITERIMA", "DIPAKAI", "SISA", "STATUS HARI"], ...rows];
}

export const receipts: Cell[][] = [
  ["NO BAST", "TANGGAL", "TANGGAL USUL", "ASAL", "DIMINTA", "DITERIMA"],
  ["01/2025", 45840, 45824, "Provinsi", 5000, 5000],
  ["02/2025", FRIDAY + 25, FRIDAY + 6, "Provinsi", 3500, null],
];

/** 4.015 of 42.004, in two districts. */
export const ikd: Cell[][] = [
  ["PERIODE", "KECAMATAN", "WAJIB KTP", "SUDAH REKAM", "IKD AKTIF"],
  ["2025-08", "Denpasar Barat", 20000, 19800, 1800],
  ["2025-08", "Denpasar Timur", 22004, 21700, 2215],
];
