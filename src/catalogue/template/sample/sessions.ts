import { civilOf, type Serial } from "../../../core/calendar/civil";
import type { SampleRow } from "../../../sheets/sheetKind";
import { wobble } from "./chance";
import { DISTRICTS } from "./regency";
import { chapterOf, OPEN_DAYS } from "./story";

export interface Session {
  readonly day: Serial;
  readonly place: string;
  readonly code: string;
  readonly kind: "sekolah" | "desa" | "pasar" | "OPD";
  readonly expected: number;
  readonly came: number;
  readonly recorded: number;
  readonly printed: number;
  readonly active: number;
  readonly staff: number;
  readonly hours: string;
  readonly calledOff: boolean;
  readonly trouble: string | null;
}

const PLACES = [
  ["sekolah", "SMA Puspa"],
  ["desa", "Balai desa"],
  ["sekolah", "SMK Puspa"],
  ["pasar", "Pasar"],
  ["OPD", "Kantor kecamatan"],
] as const;

/** Every second week on a Wednesday, another district each time; none while the office is closed. */
export const SESSIONS: readonly Session[] = OPEN_DAYS.filter(
  (day) => day % 14 === 4 && chapterOf(day)?.status !== "tutup",
).map(session);

function session(day: Serial, index: number): Session {
  const district = DISTRICTS[index % DISTRICTS.length] as (typeof DISTRICTS)[number];
  const [kind, place] = PLACES[index % PLACES.length] as (typeof PLACES)[number];
  const calledOff = index === 9;
  const expected = 60 + 10 * (index % 5);
  const came = calledOff ? 0 : Math.round(expected * (0.82 + 0.1 * wobble(day, 21)));
  const recorded = Math.round(came * (kind === "sekolah" ? 0.3 : 0.15));
  const hasCards = !["kosong", "kuota"].includes(chapterOf(day)?.status ?? "normal");
  return {
    day,
    place: `${place} ${district.name}`,
    code: district.code,
    kind,
    expected,
    came,
    recorded,
    printed: hasCards && kind !== "sekolah" ? Math.round(came * 0.15) : 0,
    active: Math.round(came * (0.4 + 0.08 * wobble(day, 22))),
    staff: 3 + (index % 3),
    hours: index % 2 === 0 ? "08:00-12:00" : "09:00-13:00",
    calledOff,
    trouble: calledOff ? "listrik padam, dijadwalkan ulang" : index % 7 === 3 ? "sinyal lemah" : null,
  };
}

export const sessionRows: readonly SampleRow[] = SESSIONS.map((each, index) => ({
  idSesi: `JB-${civilOf(each.day).year}-${String(index + 1).padStart(2, "0")}`,
  tanggal: each.day,
  lokasi: each.place,
  kode: each.code,
  jenis: each.kind,
  sasaran: each.expected,
  hadir: each.came,
  rekam: each.recorded,
  cetak: each.printed,
  ikd: each.active,
  petugas: each.staff,
  jam: each.hours,
  batal: each.calledOff ? "ya" : "tidak",
  kendala: each.trouble,
}));
