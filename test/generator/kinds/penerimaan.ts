import { countFaults, typeOver } from "../cellFaults";
import { changed, enteredTwice, leftOut, numberAt, totalBetween, unknownWord, wrongTotal } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { serial, YEARS } from "../days";
import { dataRow, figureOf, known, shown, word, type DataRow, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { rowByRow } from "../relations";
import { daysInOrder } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["tanggal", "TANGGAL TERIMA", "Tgl. BAST"],
  noBast: ["no_bast", "NO. BAST", "Nomor BAST"],
  asal: ["ASAL", "Diterima dari", "SUMBER"],
  diminta: ["DIMINTA", "Jumlah diminta", "USULAN"],
  diterima: ["jumlah_blanko", "JUMLAH DITERIMA", "DITERIMA"],
  noSeriAwal: ["NO SERI AWAL"],
  noSeriAkhir: ["NO SERI AKHIR"],
  tanggalUsul: ["TANGGAL USUL", "Tgl. Permohonan"],
  keterangan: ["KETERANGAN", "Ket"],
};
/** Both serial numbers under one heading. */
const UNDER_ONE: Readonly<Record<string, Spellings>> = {
  ...SPELLINGS,
  noSeriAwal: ["No. Seri › Awal"],
  noSeriAkhir: ["No. Seri › Akhir"],
};
const SUMMED = ["diminta", "diterima"];

/** S2, receipts: one handover letter per row, with its serial numbers. */
export const penerimaan: SheetGenerator = {
  kind: "penerimaan",
  apart: 3,
  faults: [
    ...countFaults(SUMMED),
    ...dateFaults("tanggal"),
    ...dateFaults("tanggalUsul"),
    leftOut("noBast"),
    changed("diterima", [1, 10, 100]),
    enteredTwice,
    unknownWord("asal", ["propinsii", "dari mana"]),
    totalBetween(SUMMED),
    wrongTotal(SUMMED),
    {
      name: "received before it was asked for",
      plant: (draft, index, random) => {
        const day = numberAt(draft, index, "tanggal");
        return day !== undefined && typeOver(draft, index, "tanggalUsul", day + random.whole(1, 9));
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const optional = ["diminta", "tanggalUsul", "keterangan"].filter(() => random.chance(0.7));
    const serials = random.chance(0.7) ? ["noSeriAwal", "noSeriAkhir"] : [];
    const keys = ["tanggal", "noBast", "asal", "diterima", ...optional, ...serials];
    const columns = writeColumns(random, random.pick([SPELLINGS, UNDER_ONE]), keys, {
      formats: { tanggal: "dd/mm/yyyy", tanggalUsul: "dd/mm/yyyy" },
      mayMove: serials.length === 0,
    });
    const rows = shown(letters(random), columns);
    return {
      kind: "penerimaan",
      sheetName: random.pick(["PENERIMAAN", "BAST 2023"]),
      titles: titles(random, region, "PENERIMAAN BLANKO KTP-EL"),
      columns,
      rows,
      constants: new Map(),
      total: random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => [...serialRange(row), ...daysInOrder(row, "tanggalUsul", "tanggal"), ...letter(row)]),
    ...repeatedKeys(draft, ["noBast"], "noBast"),
    ...totalsBetweenRows(draft, SUMMED),
    ...wrongTotals(draft, SUMMED),
  ],
};

/** R19: as many cards as the serial numbers span. */
function serialRange(row: DataRow): Expectation[] {
  const [first, last, quantity] = [word(row, "noSeriAwal"), word(row, "noSeriAkhir"), known(row, "diterima")];
  if (first === undefined || last === undefined || quantity === undefined) return [];
  return Number(last) - Number(first) + 1 === quantity
    ? []
    : [{ rule: "R19", severity: "warning", row, key: "diterima" }];
}

/** R15: cards that were received have a handover letter. */
function letter(row: DataRow): Expectation[] {
  const received = figureOf(row, "diterima").means !== null || figureOf(row, "diterima").unreadable;
  return received && figureOf(row, "noBast").means === null
    ? [{ rule: "R15", severity: "error", row, key: "noBast" }]
    : [];
}

function letters(random: Random): DataRow[] {
  const year = random.pick(YEARS);
  let day = serial(year, 1, 9);
  let next = random.whole(10_000, 90_000);
  return Array.from({ length: 60 }, (_, i) => {
    day += random.whole(1, 5);
    const quantity = 500 * random.whole(1, 16);
    const first = next;
    next += quantity + random.whole(0, 5) * 500;
    return dataRow({
      tanggal: day,
      noBast: `470/${100 + i}/BAST/${year}`,
      asal: random.pick(["pusat", "provinsi", "Kemendagri", "kab lain", "hibah"]),
      diminta: quantity + 500 * random.whole(0, 4),
      diterima: quantity,
      noSeriAwal: String(first).padStart(8, "0"),
      noSeriAkhir: String(first + quantity - 1).padStart(8, "0"),
      tanggalUsul: day - random.whole(0, 20),
      keterangan: random.chance(0.1) ? "diambil di Jakarta" : null,
    });
  });
}
