import { civilOf, serialOf } from "../../../core/calendar/civil";
import { DECREED_DAYS } from "../../../core/calendar/decrees";
import type { SampleRow } from "../../../sheets/sheetKind";
import { IKD_SHARE, RECORDING_SHARE } from "./areas";
import { DISTRICTS, REGENCY } from "./regency";
import { DEADLINE, EXTRA_DAYS, FIRST_DAY } from "./story";

const on = (year: number, month: number, day: number) => serialOf({ year, month, day });

/** Printer: each device with its condition, and the repair of January. */
export const deviceRows: readonly SampleRow[] = [
  device("PRN-01", "Printer KTP-el", "Kantor dinas", "baik", on(2022, 3, 14), null, 120, null),
  device(
    "PRN-02",
    "Printer KTP-el",
    "Kantor dinas",
    "diperbaiki",
    on(2025, 1, 13),
    on(2025, 1, 22),
    120,
    "kepala cetak diganti",
  ),
  device("PRN-02", "Printer KTP-el", "Kantor dinas", "baik", on(2025, 1, 23), null, 120, null),
  device("PRN-03", "Printer KTP-el", "Kecamatan Mawar", "rusak", on(2025, 7, 7), null, 80, "menunggu suku cadang"),
  device("RKM-01", "Alat rekam", "Kantor dinas", "baik", on(2021, 8, 2), null, null, null),
  device("RKM-02", "Alat rekam", "Jemput bola", "kurang", on(2024, 9, 9), null, null, "kamera perlu dibersihkan"),
];

function device(
  idAlat: string,
  jenis: string,
  lokasi: string,
  kondisi: string,
  mulai: number,
  selesai: number | null,
  kapasitas: number | null,
  keterangan: string | null,
): SampleRow {
  return { idAlat, jenis, lokasi, kondisi, mulai, selesai, kapasitas, keterangan };
}

/** Kalender from a day on: the decreed days off, and the days opened extra. */
export function calendarRows(from: number, to: number, extra: readonly number[]): readonly SampleRow[] {
  const off = DECREED_DAYS.filter(({ serial }) => serial >= from && serial <= to).map(({ serial, kind, name }) => ({
    tanggal: serial,
    jenis: kind as string,
    keterangan: name.id,
    dasarSurat: "SKB 3 Menteri",
  }));
  const opened = extra.map((tanggal) => ({
    tanggal,
    jenis: "buka ekstra",
    keterangan: "Pelayanan Sabtu",
    dasarSurat: "SE Kepala Dinas",
  }));
  return [...off, ...opened].sort((a, b) => a.tanggal - b.tanggal);
}

/** One year beyond the figures, because forecasts look that far; a function with a list knows no other days off. */
const LAST_LISTED = serialOf({ year: civilOf(DEADLINE).year + 1, month: 12, day: 31 });

export const sampleCalendarRows = calendarRows(FIRST_DAY, LAST_LISTED, EXTRA_DAYS);

/** Target: what was set for the year. */
export const targetRows: readonly SampleRow[] = [
  {
    tahun: 2025,
    indikator: "Perekaman",
    kode: REGENCY.code,
    wilayah: REGENCY.name,
    nilai: RECORDING_SHARE,
    dasar: "wajib",
    batas: DEADLINE,
    surat: "400.8/017/2025",
  },
  {
    tahun: 2025,
    indikator: "IKD",
    kode: REGENCY.code,
    wilayah: REGENCY.name,
    nilai: IKD_SHARE,
    dasar: "rekam",
    batas: DEADLINE,
    surat: "400.8/017/2025",
  },
];

const FOUND = [
  "masih ada",
  "pindah",
  "masih ada",
  "meninggal",
  "masih ada",
  "sudah rekam",
  "masih ada",
  "tidak ditemukan",
  "masih ada",
  "ganda",
  "masih ada",
  "menolak",
];

/**
 * Daftar By-Name: pupils who turn seventeen around the end of 2025. The names say that they are examples, and no NIK can
 * belong to a real person, because no area has the code 33.69.
 */
export const nameRows: readonly SampleRow[] = Array.from({ length: 24 }, (_, index) => {
  const district = DISTRICTS[index % DISTRICTS.length] as (typeof DISTRICTS)[number];
  const [month, day] = [1 + ((7 * index + 8) % 12), 1 + ((11 * index + 3) % 28)];
  const woman = index % 2 === 1;
  const number = String(index + 1).padStart(2, "0");
  const two = (value: number) => String(value).padStart(2, "0");
  return {
    nik: `${district.code.replace(/\D/g, "")}${two(day + (woman ? 40 : 0))}${two(month)}08${String(index + 1).padStart(4, "0")}`,
    nama: `Warga Contoh ${number}`,
    jk: woman ? "P" : "L",
    lahir: on(2008, month, day),
    kode: district.code,
    kecamatan: district.name,
    desa: `Desa Contoh ${1 + (index % 4)}`,
    statusPusat: "belum rekam",
    hasilLapangan: FOUND[index % FOUND.length] as string,
    tglCek: on(2025, 9, 1 + (index % 4)),
    petugas: index % 2 === 0 ? "Petugas A" : "Petugas B",
    keterangan: null,
  };
});

/** Agenda: events that bring more people than usual. */
export const EVENTS: readonly { name: string; kind: string; from: number; to: number; factor: number; note: string }[] =
  [
    {
      name: "Pilkada serentak",
      kind: "Pilkada",
      from: on(2024, 11, 4),
      to: on(2024, 11, 26),
      factor: 1.25,
      note: "pemungutan suara 27 November 2024",
    },
    {
      name: "Penerimaan siswa baru",
      kind: "PPDB/CASN",
      from: on(2025, 6, 16),
      to: on(2025, 7, 11),
      factor: 1.1,
      note: "orang tua mengurus perubahan data",
    },
    {
      name: "Pilkades serentak",
      kind: "Pilkades",
      from: on(2025, 11, 3),
      to: on(2025, 11, 28),
      factor: 1.3,
      note: "66 desa",
    },
  ];
