import { serialOf } from "../../core/calendar/civil";
import type { Cell } from "../../core/cells/cell";
import { officeSheet } from "./officeSheet";

/** Cards used on each day of June 2021 that the counter was open: 500 in all, as the office says. */
const USED: readonly (readonly [day: number, used: number])[] = [
  [2, 31],
  [3, 28],
  [4, 25],
  [7, 34],
  [8, 29],
  [9, 27],
  [10, 26],
  [11, 33],
  [14, 30],
  [15, 28],
  [16, 24],
  [17, 27],
  [18, 31],
  [21, 29],
  [22, 26],
  [23, 25],
  [24, 24],
  [25, 23],
];
const CLOSED = [28, 29, 30] as const;
const OPENING = 1000;
const RECEIVED = 4000;

/** What somebody typed instead of the plain value: a date in words, figures with a dot, the wrong closing stock. */
const TYPED: ReadonlyMap<number, { readonly tanggal?: string; readonly awal?: string; readonly sisa?: Cell }> = new Map(
  [
    [7, { tanggal: "7 Juni 2021" }],
    [10, { sisa: "4.767" }],
    [11, { awal: "4.767" }],
    [30, { sisa: 5200 }],
  ],
);

function days(): Cell[][] {
  let stock = OPENING;
  const rows = [...USED, ...CLOSED.map((day) => [day, 0] as const)];
  return rows.map(([day, used], index) => {
    const received = index === 0 ? RECEIVED : 0;
    const opening = stock;
    stock += received - used;
    const typed = TYPED.get(day);
    const closed = (CLOSED as readonly number[]).includes(day);
    return [
      index + 1,
      typed?.tanggal ?? serialOf({ year: 2021, month: 6, day }),
      typed?.awal ?? opening,
      received || null,
      used || null,
      null,
      typed?.sisa ?? stock,
      closed ? "tutup" : "normal",
      index === 0 ? "kiriman Kemendagri" : closed ? "pelayanan ditutup (PPKM)" : null,
    ];
  });
}

const ROWS = days();
const LAST = 5 + ROWS.length;

/**
 * Kabupaten Kaur, June 2021: 1.000 left over and 4.000 received, some 500 used, yet 5.200 reported, 700 more than can be
 * there; the counter closed when three of its staff fell ill (a regional newspaper, July 2021). The office gave the four
 * totals; the days are made up to add up to them.
 */
export default officeSheet(
  "Kaur",
  [
    ["PEMERINTAH KABUPATEN KAUR"],
    ["DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL"],
    ["KARTU STOK BLANKO KTP-EL BULAN JUNI 2021"],
    [],
    ["NO", "TGL", "SISA LALU", "YANG DATANG", "TERPAKAI", "RUSAK", "SISA", "STATUS", "KET"],
    ...ROWS,
    ["TOTAL", null, null, RECEIVED, 500, 0, null],
    [],
    [null, null, null, null, null, null, "Bintuhan, 30 Juni 2021"],
    [null, null, null, null, null, null, "Petugas gudang"],
  ],
  {
    formulas: { [`D${LAST + 1}`]: `SUM(D6:D${LAST})`, [`E${LAST + 1}`]: `SUM(E6:E${LAST})` },
    formats: { [`B6:B${LAST}`]: "dd/mm/yyyy", [`C6:G${LAST + 1}`]: "#,##0" },
    merges: ["A1:I1", "A2:I2", "A3:I3", `A${LAST + 1}:C${LAST + 1}`],
  },
);
