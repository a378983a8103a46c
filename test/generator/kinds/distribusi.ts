import { countFaults, typeOver } from "../cellFaults";
import { dayAhead, enteredTwice, numberAt, totalBetween, wrongTotal } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { workingDays } from "../days";
import { dataRow, shown, type DataRow } from "../draft";
import { foot, REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys, totalsBetweenRows, wrongTotals } from "../orderRelations";
import { rowByRow } from "../relations";
import { daysInOrder } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["TANGGAL", "Tanggal Kirim", "Tgl. Distribusi"],
  no: ["NO SURAT JALAN", "No. Bukti"],
  asal: ["ASAL", "Dari"],
  tujuan: ["TUJUAN", "Kecamatan Tujuan", "Dikirim ke"],
  jumlah: ["DIDISTRIBUSIKAN", "Jumlah dikirim", "JUMLAH BLANGKO"],
  diterima: ["DITERIMA", "Jumlah diterima"],
  tanggalTerima: ["TANGGAL TERIMA", "Tgl. Diterima"],
  keterangan: ["KETERANGAN", "Ket"],
};
const SUMMED = ["jumlah", "diterima"];

/** S3, deliveries to the kecamatan. */
export const distribusi: SheetGenerator = {
  kind: "distribusi",
  apart: 3,
  faults: [
    ...countFaults(["jumlah"]),
    ...dateFaults("tanggal"),
    ...dateFaults("tanggalTerima"),
    dayAhead("tanggalTerima"),
    enteredTwice,
    totalBetween(SUMMED),
    wrongTotal(["jumlah"]),
    {
      name: "received before it was sent",
      plant: (draft, index, random) => {
        const day = numberAt(draft, index, "tanggal");
        return day !== undefined && typeOver(draft, index, "tanggalTerima", day - random.whole(1, 9));
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const optional = ["no", "asal", "tanggalTerima", "keterangan"].filter(() => random.chance(0.7));
    const columns = writeColumns(random, SPELLINGS, ["tanggal", "tujuan", "jumlah", "diterima", ...optional], {
      formats: { tanggal: "dd/mm/yyyy", tanggalTerima: "dd/mm/yyyy" },
    });
    const rows = shown(deliveries(random, region), columns);
    return {
      kind: "distribusi",
      sheetName: random.pick(["DISTRIBUSI", "Sheet3"]),
      titles: titles(random, region, "DISTRIBUSI BLANKO KTP-EL KE KECAMATAN"),
      columns,
      rows,
      constants: new Map(),
      total: random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => daysInOrder(row, "tanggal", "tanggalTerima")),
    ...repeatedKeys(draft, ["tanggal", "tujuan", "no"], "tanggal"),
    ...totalsBetweenRows(draft, SUMMED),
    ...wrongTotals(draft, SUMMED),
  ],
};

function deliveries(random: Random, region: Region): DataRow[] {
  return workingDays(random, 50).flatMap((day, i) =>
    region.kecamatan.slice(0, 4).map((tujuan, j) => {
      const quantity = 50 * random.whole(2, 40);
      return dataRow({
        tanggal: day,
        no: `SJ-${i + 1}/${j + 1}`,
        asal: "Dinas",
        tujuan,
        jumlah: quantity,
        diterima: quantity,
        tanggalTerima: day + random.whole(0, 6),
        keterangan: random.chance(0.1) ? "diambil petugas" : null,
      });
    }),
  );
}
