import { enteredTwice, rowAt, unknownWord } from "../commonFaults";
import { dateFaults } from "../dateFaults";
import { serial } from "../days";
import { dataRow, figureOf, shown, type DataRow, type Figure } from "../draft";
import { REGIONS, titles, type Region, type Spellings } from "../dressing";
import type { Fault, SheetGenerator } from "../kind";
import type { Random } from "../random";
import { repeatedKeys } from "../orderRelations";
import { rowByRow } from "../relations";
import { daysInOrder } from "../rowRelations";
import { writeColumns } from "../writeColumns";

const SPELLINGS: Readonly<Record<string, Spellings>> = {
  nik: ["NIK"],
  nama: ["Nama Lengkap", "NAMA"],
  jk: ["Jenis Kelamin", "JK", "L/P"],
  lahir: ["Tanggal Lahir", "TGL LAHIR"],
  kecamatan: ["Kecamatan"],
  desa: ["Desa", "DESA/KELURAHAN"],
  statusPusat: ["Status", "STATUS REKAM"],
  hasilLapangan: ["HASIL LAPANGAN", "Hasil Verifikasi"],
  tglCek: ["TANGGAL CEK", "Tgl Verifikasi"],
  keterangan: ["Keterangan"],
};

/** S12, the list by name. None of its NIK can be real, because no kecamatan has the code 99. */
export const daftarByName: SheetGenerator = {
  kind: "daftarByName",
  apart: 3,
  faults: [
    ...dateFaults("lahir"),
    ...dateFaults("tglCek"),
    unknownWord("hasilLapangan", ["meningal", "pndah"]),
    unknownWord("statusPusat", ["blum rekam"]),
    unknownWord("jk", ["X"]),
    enteredTwice,
    nikFault("NIK as a number", "C13", "error", (nik) => Number(nik)),
    nikFault("NIK of fifteen digits", "C13", "error", (nik) => nik.slice(0, 15)),
    nikFault("NIK of seventeen digits", "C13", "error", (nik) => `${nik}1`),
    nikFault("NIK of a day that does not exist", "C14", "warning", (nik) => `${nik.slice(0, 6)}35${nik.slice(8)}`),
    nikFault("NIK of a month that does not exist", "C14", "warning", (nik) => `${nik.slice(0, 8)}13${nik.slice(10)}`),
    nikFault("NIK of a province that does not exist", "C14", "warning", (nik) => `10${nik.slice(2)}`),
  ],
  clean(random) {
    const region = random.pick(REGIONS);
    const optional = ["jk", "lahir", "kecamatan", "desa", "hasilLapangan", "tglCek", "keterangan"].filter(() =>
      random.chance(0.7),
    );
    const columns = writeColumns(random, SPELLINGS, ["nik", "nama", "statusPusat", ...optional], {
      formats: { lahir: "dd/mm/yyyy", tglCek: "dd/mm/yyyy", nik: "@" },
    });
    return {
      kind: "daftarByName",
      sheetName: random.pick(["BY NAME", "Belum Rekam"]),
      titles: titles(random, region, "DAFTAR PENDUDUK BELUM REKAM"),
      columns,
      rows: shown(people(random, region), columns),
      constants: new Map(),
      foot: [],
      today: 46388,
    };
  },
  broken: (draft) => [
    ...rowByRow(draft, (row) => daysInOrder(row, "lahir", "tglCek")),
    ...repeatedKeys(draft, ["nik"], "nik"),
  ],
};

/** A NIK with an error cannot be compared; an odd part of sixteen digits can. */
function nikFault(
  name: string,
  rule: string,
  severity: "error" | "warning",
  write: (nik: string) => string | number,
): Fault {
  return {
    name,
    plant: (draft, index) => {
      const row = rowAt(draft, index);
      const nik = row && figureOf(row, "nik").means;
      if (!row || typeof nik !== "string" || figureOf(row, "nik").says) return false;
      const cell = write(nik);
      const figure: Figure =
        severity === "error"
          ? { cell, means: null, unreadable: true, says: { rule, severity } }
          : { cell, means: String(cell), says: { rule, severity } };
      row.figures.set("nik", figure);
      return true;
    },
  };
}

const two = (n: number): string => String(n).padStart(2, "0");

function people(random: Random, region: Region): DataRow[] {
  return Array.from({ length: 200 }, (_, i) => {
    const [year, month, day] = [random.whole(1950, 2006), random.whole(1, 12), random.whole(1, 28)];
    const woman = random.chance(0.5);
    const birth = `${two(day + (woman ? 40 : 0))}${two(month)}${two(year % 100)}`;
    return dataRow({
      nik: `${region.code.replace(".", "")}99${birth}${String(i + 1).padStart(4, "0")}`,
      nama: `Contoh ${i + 1}`,
      jk: woman ? "P" : "L",
      lahir: serial(year, month, day),
      kecamatan: random.pick(region.kecamatan),
      desa: "Suka Maju",
      statusPusat: random.pick(["BLM_RKM_KTP", "belum rekam", "PRR", "SUDAH REKAM"]),
      hasilLapangan: random.pick(["masih ada", "Pindah", "meninggal", "ganda", "tidak ditemukan", null]),
      tglCek: serial(2023, random.whole(1, 12), random.whole(1, 28)),
      keterangan: random.chance(0.1) ? "ke luar kota" : null,
    });
  });
}
