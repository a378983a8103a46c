import type { Serial } from "../../core/calendar/civil";
import type { Receipt } from "../../contract/standing";
import hariKerja from "../../core/indicators/hariKerja";
import { ROW } from "../../reading/recognise/recognised";
import { tablesOf } from "../../reading/book/tables";
import { type Table, valueOrNaN, wordAt } from "../../reading/table";
import { answered, figure } from "../figure";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import type { StandingSettings } from "../settings";

/** One handover of blank cards from the receipts sheet; NaN for what it does not state. */
interface Handover {
  readonly day: number;
  readonly askedOn: number;
  readonly asked: number;
  readonly received: number;
}

/** Deliveries entered for a day after the stock figure: the quantity received if stated, else the quantity requested. */
export function receiptsAfter(day: Serial, tables: readonly Table[], settings: StandingSettings): readonly Receipt[] {
  const written = handovers(tables).map(({ day, asked, received }) => ({ day, cards: received || asked }));
  return [...written, ...(settings.receipts ?? [])]
    .filter((receipt) => receipt.day > day && receipt.cards > 0)
    .sort((a, b) => a.day - b.day);
}

/** How long a delivery takes, in working days. */
export interface LeadTime {
  readonly days: number;
  readonly measured: boolean;
  /** Standard deviation of the waits; only if two or more were measured. */
  readonly deviation?: number;
}

/** Working days from request to delivery: the mean over the deliveries with both days. */
export function leadTime(
  tables: readonly Table[],
  settings: StandingSettings,
  { args }: OfficeCalendar,
): LeadTime | undefined {
  if (settings.leadDays !== undefined) return { days: settings.leadDays, measured: false };
  const waits = handovers(tables).flatMap(({ day, askedOn }) =>
    askedOn < day ? [answered(figure(hariKerja, askedOn + 1, day, ...args)) ?? []].flat() : [],
  );
  if (waits.length === 0) return undefined;
  const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
  const measured = { days: Math.round(mean), measured: true };
  if (waits.length < 2) return measured;
  const squares = waits.reduce((sum, wait) => sum + (wait - mean) ** 2, 0);
  return { ...measured, deviation: Math.sqrt(squares / (waits.length - 1)) };
}

/** The office's last request. */
export function lastAsked(tables: readonly Table[]): number | undefined {
  const asked = handovers(tables).filter(({ asked }) => asked > 0);
  return asked.sort((a, b) => (a.askedOn || a.day) - (b.askedOn || b.day)).at(-1)?.asked;
}

function handovers(tables: readonly Table[]): Handover[] {
  return tablesOf(tables, "penerimaan").flatMap((table) => {
    const kind = table.columns.get("jenis");
    const at = (key: string, i: number) => {
      const column = table.columns.get(key);
      return column ? valueOrNaN(column, i) : Number.NaN;
    };
    return [...table.roles.keys()].flatMap((i) => {
      const isCard = ((kind && wordAt(kind, i)) ?? "KTP WNI") === "KTP WNI";
      if (table.roles[i] !== ROW.DATA || !isCard) return [];
      return [
        {
          day: at("tanggal", i),
          askedOn: at("tanggalUsul", i),
          asked: at("diminta", i),
          received: at("diterima", i),
        },
      ];
    });
  });
}
