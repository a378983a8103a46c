import type { Serial } from "../core/calendar/civil";
import blankoHabis from "../core/indicators/blankoHabis";
import blankoTitikPesan from "../core/indicators/blankoTitikPesan";
import blankoUsulan from "../core/indicators/blankoUsulan";
import rekamSisa from "../core/indicators/rekamSisa";
import type { Maybe, Need, Receipt, RequestStanding } from "../contract/standing";
import type { Table } from "../reading/table";
import { answered, figure } from "./figure";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import type { People } from "./read/people";
import { leadTime } from "./read/receipts";
import { reprintsADay } from "./read/reprints";
import type { StandingSettings } from "./settings";

export interface RequestFacts {
  readonly tables: readonly Table[];
  readonly settings: StandingSettings;
  readonly people: People;
  readonly office: OfficeCalendar;
  readonly stock: number;
  readonly day: Serial;
  readonly perDay: number | undefined;
  readonly receipts: readonly Receipt[];
  readonly asOf: Serial | undefined;
}

/** Working days of a quarter: what a delivery is to last where the office has not said otherwise. */
export const USUAL_COVER = 60;

/** How many cards to ask for, and the last day to ask so that they come before the stock is gone. */
export function requestOf(facts: RequestFacts): Maybe<RequestStanding> {
  const { tables, settings, office, stock, day, receipts } = facts;
  const lead = leadTime(tables, settings, office);
  const need = needOf(facts);
  if (!lead && need.perDay > 0) return { missing: "SETTING", setting: "LEAD_TIME" };
  const onOrder = receipts.reduce((sum, { cards }) => sum + cards, 0);
  const { spoiled, pack, coverDays = USUAL_COVER } = settings;
  const cover = need.perDay > 0 ? coverDays : undefined;
  const cards = figure(
    blankoUsulan,
    need.printReady,
    need.perDay,
    need.firstPrints,
    stock,
    onOrder,
    lead?.days,
    spoiled,
    pack,
    cover,
  );
  return {
    need,
    cards,
    ...(cover !== undefined && { coverDays: cover }),
    ...(lead && { lead, ...whenToAsk(facts, lead.days, stock, day) }),
  };
}

/**
 * What has to be printed. With reprints apart, first prints are those ready to print, those not yet recorded and those who
 * turn seventeen. Without, the whole daily use is all that is known, and it holds the first prints already.
 */
function needOf({ tables, people, settings, perDay, asOf }: RequestFacts): Need {
  const reprints = reprintsADay(tables, asOf);
  if (reprints === undefined && perDay !== undefined) {
    return { printReady: 0, perDay, firstPrints: 0, reprintsApart: false };
  }
  const { recorded, required } = people;
  const left = recorded === undefined || required === undefined ? 0 : answered(figure(rekamSisa, recorded, required));
  return {
    printReady: people.printReady ?? 0,
    perDay: reprints ?? 0,
    firstPrints: Math.max(0, left ?? 0) + (settings.newcomers ?? 0),
    reprintsApart: true,
  };
}

function whenToAsk(
  { perDay, office: { args }, receipts }: RequestFacts,
  lead: number,
  stock: number,
  day: Serial,
): Pick<RequestStanding, "reorderPoint" | "askBy"> {
  if (perDay === undefined || !(perDay > 0)) return {};
  const reorderPoint = figure(blankoTitikPesan, perDay, lead);
  const kept = answered(reorderPoint);
  if (kept === undefined) return { reorderPoint };
  const plan = receipts.map(({ day, cards }) => [day, cards]);
  const above = Math.max(0, stock - kept);
  return {
    reorderPoint,
    askBy: figure(blankoHabis, above, perDay, day, ...args, plan.length > 0 ? plan : undefined),
  };
}
