import { serialOf } from "../../../src/core/calendar/civil";
import type { Cell } from "../../../src/core/cells/cell";
import { formatNumber } from "../../../src/text/format";
import { officeSheet } from "./officeSheet";

/** Cards used on each open day of June 2021: 500 in all, as the office said. */
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

/** Days whose date, opening or closing was typed as text; the figures themselves are right. */
const DATE_IN_WORDS: ReadonlySet<number> = new Set([7]);
const CLOSING_AS_TEXT: ReadonlySet<number> = new Set([10]);
const OPENING_AS_TEXT: ReadonlySet<number> = new Set([11]);
/** What the office reported at the end of the month. */
const REPORTED = 5200;

function days(): Cell[][] {
  let stock = OPENING;
  const rows = [...USED, ...CLOSED.map((day) => [day, 0] as const)];
  return rows.map(([day, used], index) => {
    const received = index === 0 ? RECEIVED : 0;
    const opening = stock;
    stock += received - used;
    const closed = (CLOSED as readonly number[]).includes(day);
    return [
      index + 1,
      DATE_IN_WORDS.has(day) ? `${day} Juni 2021` : serialOf({ year: 2021, month: 6, day }),
      OPENING_AS_TEXT.has(day) ? formatNumber(opening, "id") : opening,
      received || null,
      used || null,
      null,
      index === rows.length - 1 ? REPORTED : CLOSING_AS_TEXT.has(day) ? formatNumber(stock, "id") : stock,
      closed ? "tutup" : "normal",
      index === 0 ? "kiriman Kemendagri" : closed ? "pelayanan ditutup (PPKM)" : null,
    ];
  });
}

const ROWS = days();
const LAST = 5 + ROWS.length;

/**
 * Kabupaten Kaur, June 2021: 1.000 left over and 4.000 received, about 500 used, but 5.200 reported, 700 more than possible;
 * the counter closed when three of its staff fell ill (a regional newspaper, July 2021). The office gave the four totals; the
 * days are made up to add up to them.
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
