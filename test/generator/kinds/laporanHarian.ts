import { countFaults, typeOver } from "../cellFaults";
import { changed, enteredTwice, misspelt, numberAt, totalBetween, wrongTotal } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { workingDays } from "../days";
import { amount, dataRow, known, shown, type DataRow, type Draft, type Expectation } from "../draft";
import { foot, REGIONS, titles, type Spellings } from "../dressing";
import type { SheetGenerator } from "../kind";
import type { Random } from "../random";
import {
  fallingDates,
  missingDays,
  repeatedKeys,
  strangeFigures,
  totalsBetweenRows,
  wrongTotals,
} from "../orderRelations";
import { groupsOf, has, rowByRow } from "../relations";
import { daysInOrder, shouldEqual, sumOf } from "../rowRelations";
import { totalRow, writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  tanggal: ["Tanggal Pelayanan", "TANGGAL"],
  unit: ["KECAMATAN", "Unit Pelayanan", "TEMPAT PELAYANAN"],
  rekam: ["Perekaman KTP-EL", "rekam_ktp_el"],
  sfe: ["SFE"],
  prr: ["PRR", "PRR (Hari Ini)"],
  duplicate: ["Duplicate Record"],
  cetakPemula: ["CETAK PEMULA", "Cetak KTP Baru"],
  cetakHilang: ["CETAK HILANG", "Cetak KTP Hilang"],
  cetakRusak: ["CETAK RUSAK", "Cetak KTP Rusak"],
  cetakUbah: ["CETAK PERUBAHAN DATA", "Cetak Perubahan"],
  cetakPindah: ["CETAK PINDAH DATANG"],
  cetak: ["cetak_ktp_el", "JUMLAH CETAK KTP-EL"],
  ikd: ["IKD Hari Ini", "ikd_hari_ini"],
  diterima: ["BLANGKO DITERIMA", "Penerimaan Blanko", "Blanko Masuk"],
  printer: ["PRINTER BAIK", "Jumlah Printer"],
  kapasitas: ["KAPASITAS PER PRINTER", "Kapasitas Printer"],
  sisaBlanko: ["SISA BLANGKO KTP-EL", "Sisa Blanko", "Stok Blangko KTP"],
  tanggalLapor: ["Waktu Laporan", "TANGGAL LAPOR"],
};
const PARTS = ["cetakPemula", "cetakHilang", "cetakRusak", "cetakUbah", "cetakPindah"];
const SUMMED = ["rekam", "sfe", "prr", "duplicate", ...PARTS, "cetak", "ikd", "diterima"];

/** S4, the daily report of each place of service. */
export const laporanHarian: SheetGenerator = {
  kind: "laporanHarian",
  apart: 14,
  faults: [
    ...countFaults([...SUMMED, "sisaBlanko"]),
    ...dateFaults("tanggal"),
    changed("cetak", [1, 2, 9]),
    changed("cetakHilang", [1, 2]),
    enteredTwice,
    misspelt("unit"),
    totalBetween(SUMMED),
    wrongTotal(["rekam", "cetak"]),
    {
      name: "working day left out",
      plant: (draft, index) => draft.rows[index] !== undefined && draft.rows.splice(index, 1).length === 1,
    },
    {
      name: "reported before the service",
      plant: (draft, index, random) => {
        const day = numberAt(draft, index, "tanggal");
        return day !== undefined && typeOver(draft, index, "tanggalLapor", day - random.whole(1, 9));
      },
    },
    {
      name: "stock not brought up to date",
      plant: (draft, index) => {
        const row = draft.rows[index];
        const group = row && groupsOf(draft, ["unit"]).find((rows) => rows.includes(row));
        const before = group?.[group.indexOf(row as DataRow) - 1];
        const stock = before && known(before, "sisaBlanko");
        return stock !== undefined && typeOver(draft, index, "sisaBlanko", stock);
      },
    },
    {
      name: "stock that rose by itself",
      plant: (draft, index, random) => {
        const stock = numberAt(draft, index, "sisaBlanko");
        return stock !== undefined && typeOver(draft, index, "sisaBlanko", stock + random.whole(400, 900));
      },
    },
    {
      name: "receipt left out",
      plant: (draft, index) => {
        const near = draft.rows.findIndex((row, i) => Math.abs(i - index) < 4 && (known(row, "diterima") ?? 0) > 0);
        return near !== -1 && typeOver(draft, near, "diterima", null);
      },
    },
    {
      name: "fewer printers than it takes",
      plant: (draft, index) => {
        const [printed, each] = [numberAt(draft, index, "cetak"), numberAt(draft, index, "kapasitas")];
        return printed !== undefined && each !== undefined && typeOver(draft, index, "printer", 0);
      },
    },
    {
      name: "a nought too many",
      plant: (draft, index, random) => {
        const key = random.pick(["rekam", "ikd"]);
        const figure = numberAt(draft, index, key);
        return figure !== undefined && figure > 0 && typeOver(draft, index, key, figure * 10);
      },
    },
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const units = random.whole(1, 3);
    const optional = ["sfe", "prr", "duplicate", "ikd", "sisaBlanko", "tanggalLapor"].filter(() => random.chance(0.7));
    if (optional.includes("sisaBlanko") && random.chance(0.6)) optional.push("diterima");
    if (random.chance(0.3)) optional.push("printer", "kapasitas");
    const prints = random.pick([["cetak"], ["cetak", ...PARTS], PARTS]);
    const columns = writeColumns(random, SPELLINGS, ["tanggal", "unit", "rekam", ...prints, ...optional], {
      formats: { tanggal: "dd/mm/yyyy", tanggalLapor: "dd/mm/yyyy" },
    });
    const rows = shown(reports(random, region.kecamatan.slice(0, units)), columns);
    return {
      kind: "laporanHarian",
      sheetName: random.pick(["LAP HARIAN", "Harian (rev)"]),
      titles: titles(random, region, "LAPORAN HARIAN PELAYANAN"),
      columns,
      rows,
      constants: new Map(),
      total: random.chance(0.6) ? totalRow(random, columns, rows, SUMMED) : undefined,
      foot: foot(random, region),
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => [
      ...services(draft, row),
      ...daysInOrder(row, "tanggal", "tanggalLapor"),
      ...tooMany(row),
    ]),
    ...groupsOf(draft, ["unit"]).flatMap((group) => [
      ...fallingDates(group, "tanggal"),
      ...missingDays(group, "tanggal"),
      ...["rekam", "cetak", "ikd"].flatMap((key) => strangeFigures(group, key)),
      ...frozen(group),
      ...(has(draft, "diterima") ? risen(group) : []),
    ]),
    ...repeatedKeys(draft, ["tanggal", "unit"], "tanggal"),
    ...totalsBetweenRows(draft, [...SUMMED, "sisaBlanko"]),
    ...wrongTotals(draft, SUMMED),
  ],
};

/** R10: the prints are the sum of the services. */
function services(draft: Draft, row: DataRow): Expectation[] {
  const parts = PARTS.filter((key) => has(draft, key));
  return parts.length === 0 ? [] : shouldEqual(row, "cetak", sumOf(row, parts), "R10", parts);
}

/** X06: cards were printed, and the stock is the same as in the report before; a day entered twice is not another report. */
function frozen(group: readonly DataRow[]): Expectation[] {
  return group.flatMap((row, i): Expectation[] => {
    const before = group[i - 1];
    const [left, now, printed] = [before && known(before, "sisaBlanko"), known(row, "sisaBlanko"), known(row, "cetak")];
    const again = before && known(before, "tanggal") === known(row, "tanggal");
    return now !== undefined && left === now && !again && (printed ?? 0) > 0
      ? [{ rule: "X06", severity: "warning", row, key: "sisaBlanko" }]
      : [];
  });
}

/** X12: more cards are left than in the report before, by more than the receipts. */
function risen(group: readonly DataRow[]): Expectation[] {
  return group.flatMap((row, i): Expectation[] => {
    const before = group[i - 1];
    const [left, now, came] = [
      before && known(before, "sisaBlanko"),
      known(row, "sisaBlanko"),
      amount(row, "diterima"),
    ];
    if (left === undefined || now === undefined || came === undefined || now <= left + came) return [];
    return [{ rule: "X12", severity: "warning", row, key: "sisaBlanko" }];
  });
}

/** R17: more cards than the working printers can print. */
function tooMany(row: DataRow): Expectation[] {
  const [printed, printers, each] = ["cetak", "printer", "kapasitas"].map((key) => known(row, key));
  if (printed === undefined || printers === undefined || each === undefined || printed <= printers * each) return [];
  return [{ rule: "R17", severity: "warning", row, key: "cetak" }];
}

function reports(random: Random, units: readonly string[]): DataRow[] {
  const days = workingDays(random, Math.floor(200 / units.length));
  const byUnit = units.map((unit) => {
    const pace = random.whole(20, 90);
    let stock = pace * 20;
    const around = (share: number): number => Math.max(1, Math.round(pace * share * (0.8 + random.next() * 0.4)));
    return days.map((tanggal) => {
      const busy = pace * (0.8 + random.next() * 0.4);
      const shares = { cetakPemula: 0.5, cetakHilang: 0.3, cetakRusak: 0.2, cetakUbah: 0.4, cetakPindah: 0.15 };
      const parts = Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, Math.round(busy * share)]));
      const cetak = Object.values(parts).reduce((sum, part) => sum + part, 0);
      const diterima = stock < pace * 4 ? 40 * pace : 0;
      stock += diterima - cetak;
      return dataRow({
        tanggal,
        unit,
        rekam: around(1),
        sfe: random.whole(0, 5),
        prr: around(0.9),
        duplicate: random.whole(0, 2),
        ...parts,
        cetak,
        ikd: around(0.8),
        diterima,
        printer: random.whole(2, 3),
        kapasitas: pace * 2,
        sisaBlanko: stock,
        tanggalLapor: tanggal + random.whole(0, 2),
      });
    });
  });
  return random.chance(0.5) ? byUnit.flat() : days.flatMap((_, day) => byUnit.map((rows) => rows[day] as DataRow));
}
