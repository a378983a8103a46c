import { civilOf, weekdayOf, type Serial } from "../../../core/calendar/civil";
import type { SampleRow } from "../../../sheets/sheetKind";
import { wobble } from "./chance";
import { RECEIPTS } from "./receipts";
import { SESSIONS } from "./sessions";
import { chapterOf, noteOf, OPEN_DAYS } from "./story";

/** Records waiting for their card when the story begins. */
const WAITING = 130;
/** What an ordinary day brings. */
const USUAL = { recorded: 21, active: 44, lost: 21, damaged: 12, changed: 34, moved: 9 } as const;

interface Day {
  readonly day: Serial;
  readonly status: string;
  readonly recorded: number;
  readonly ready: number;
  readonly doubles: number;
  readonly first: number;
  readonly lost: number;
  readonly damaged: number;
  readonly changed: number;
  readonly moved: number;
  readonly printed: number;
  readonly spoiled: number;
  readonly active: number;
  readonly letters: number;
  readonly waiting: number;
  readonly opening: number;
  readonly received: number;
  readonly closing: number;
}

/** Mondays are busy, Fridays quiet; a Saturday opened extra is like a Monday. */
const WEEKDAYS = [1.28, 1.14, 1, 0.88, 0.7, 1.2, 1] as const;

const counted = (usual: number, share: number, day: Serial, which: number) =>
  Math.round(usual * share * (1 + 0.25 * wobble(day, which)));

/** The office's days in order: each record waits until there is a card for it. */
export const DAYS: readonly Day[] = tell(-lowest(tell(0)));

/** The stock on the day on which the story runs out of cards. */
function lowest(days: readonly Day[]): number {
  return days.find(({ status }) => status === "kosong")?.closing ?? 0;
}

function tell(stockAtFirst: number): readonly Day[] {
  const days: Day[] = [];
  let [stock, waiting] = [stockAtFirst, WAITING];
  for (const day of OPEN_DAYS) {
    const { status = "normal", printed: share = 1 } = chapterOf(day) ?? {};
    const outreach = SESSIONS.find((session) => session.day === day && !session.calledOff);
    // Staff at a session are missing at the counters, and a ration is the same on every day of the week.
    const atCounters = status === "tutup" ? 0 : (WEEKDAYS[weekdayOf(day)] as number) * (outreach ? 0.6 : 1);
    const printing = status === "normal" ? share * (WEEKDAYS[weekdayOf(day)] as number) : share;
    const received = RECEIPTS.filter((receipt) => receipt.day === day).reduce((sum, { cards }) => sum + cards, 0);

    const recorded = counted(USUAL.recorded, atCounters, day, 1) + (outreach?.recorded ?? 0);
    const doubles = recorded > 0 && wobble(day, 2) > 0.86 ? 1 : 0;
    const ready = Math.max(0, recorded - doubles);
    const [lost, damaged, changed, moved] = (["lost", "damaged", "changed", "moved"] as const).map((service, i) =>
      counted(USUAL[service], printing, day, 3 + i),
    ) as [number, number, number, number];
    const wanted = Math.round((waiting + ready) * 0.16 * printing) + (outreach?.printed ?? 0);
    const spoiled = share > 0 && wobble(day, 8) > 0.2 ? 1 + (wobble(day, 9) > 0.7 ? 1 : 0) : 0;
    const first = Math.max(0, Math.min(wanted, waiting + ready));
    const printed = first + lost + damaged + changed + moved;
    const opening = stock;
    stock = opening + received - printed - spoiled;
    waiting += ready - first;
    days.push({
      day,
      status,
      recorded,
      ready,
      doubles,
      first,
      lost,
      damaged,
      changed,
      moved,
      printed,
      spoiled,
      active: counted(USUAL.active, atCounters, day, 10) + (outreach?.active ?? 0),
      letters: status === "kosong" ? counted(31, 1, day, 11) : status === "kuota" ? counted(12, 1, day, 11) : 0,
      waiting,
      opening,
      received,
      closing: stock,
    });
  }
  return days;
}

const isLastOfMonth = (index: number) =>
  index === OPEN_DAYS.length - 1 ||
  civilOf(OPEN_DAYS[index] as Serial).month !== civilOf(OPEN_DAYS[index + 1] as Serial).month;

/** Kartu Stok: one row a day; counted by hand on the last day of each month. */
export const stockRows: readonly SampleRow[] = DAYS.map((each, index) => ({
  tanggal: each.day,
  stokAwal: each.opening,
  diterima: each.received || null,
  dipakai: each.printed,
  rusakCetak: each.spoiled || null,
  sisa: each.closing,
  sisaFisik: isLastOfMonth(index) ? each.closing : null,
  statusHari: each.status,
  keterangan: noteOf(each.day) ?? (each.received > 0 ? "kiriman datang" : null),
}));

/** Laporan Harian: the same days as the counters saw them. */
export const reportRows: readonly SampleRow[] = DAYS.map((each) => ({
  tanggal: each.day,
  rekam: each.recorded,
  prr: each.ready,
  duplicate: each.doubles,
  cetakPemula: each.first,
  cetakHilang: each.lost,
  cetakRusak: each.damaged,
  cetakUbah: each.changed,
  cetakPindah: each.moved,
  cetak: each.printed,
  gagal: each.spoiled,
  ikd: each.active,
  suket: each.letters,
  sisaPrr: each.waiting,
  sisaBlanko: each.closing,
  keterangan: noteOf(each.day),
}));
