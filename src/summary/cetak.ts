import type { Serial } from "../core/calendar/civil";
import cetakBatas from "../core/indicators/cetakBatas";
import cetakKapasitas from "../core/indicators/cetakKapasitas";
import hariKerja from "../core/indicators/hariKerja";
import { isMissing, type BlankoStanding, type CetakStanding, type Figure, type Maybe } from "../contract/standing";
import type { Table } from "../reading/table";
import { answered, figure, figureRow } from "./figure";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import type { People } from "./read/people";
import { printerCount, type PrinterCount } from "./read/printers";
import { wanted } from "./read/wanted";
import type { StandingSettings } from "./settings";

/** The period to compare over when no delivery is entered: four working weeks, as for the average of use. */
const WORKING_DAYS = 20;

/** How many printers work, and what limits printing: cards, ribbon, film or printers. */
export function cetakStanding(
  tables: readonly Table[],
  settings: StandingSettings,
  people: People,
  blanko: Maybe<BlankoStanding>,
  office: OfficeCalendar,
): Maybe<CetakStanding> {
  const count = printerCount(tables);
  const { ribbon, perRibbon, film } = settings;
  if (!count && ribbon === undefined && film === undefined)
    return { missing: "SHEET", lookedFor: [wanted("perangkat", ["jenis", "kondisi", "baik"])] };
  const capacity = capacityOf(count, settings);
  const stock = isMissing(blanko) ? undefined : blanko;
  const period = stock && periodOf(stock, office);
  const perDay = isMissing(capacity) ? undefined : answered(capacity);
  const days = period && answered(period.workingDays);
  const printed = perDay === undefined || days === undefined ? undefined : perDay * days;
  return {
    sheets: count?.sheets ?? [],
    capacity,
    limit: stock
      ? figureRow(cetakBatas, stock.stock, ribbon, perRibbon, film, printed, people.printReady)
      : (blanko as Exclude<Maybe<BlankoStanding>, BlankoStanding>),
    ...(count && { printers: count.printers }),
    ...(period && { period }),
  };
}

function capacityOf(count: PrinterCount | undefined, settings: StandingSettings): Maybe<Figure> {
  const perPrinter = count?.perPrinterDay ?? settings.perPrinterDay;
  if (!count) return { missing: "SHEET", lookedFor: [wanted("perangkat", ["jenis", "kondisi", "baik"])] };
  if (perPrinter === undefined && count.printers.working > 0)
    return { missing: "SETTING", setting: "PRINTER_CAPACITY" };
  return figure(cetakKapasitas, count.printers.working, perPrinter ?? 0);
}

/** Up to the next delivery; without one, four working weeks from the day of the stock. */
function periodOf({ day, receipts }: BlankoStanding, { args, days }: OfficeCalendar): CetakStanding["period"] {
  const until: Serial | undefined = receipts[0]?.day ?? days.openDayAfter(day, WORKING_DAYS);
  return until === undefined ? undefined : { until, workingDays: figure(hariKerja, day + 1, until, ...args) };
}
