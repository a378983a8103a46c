import type { Serial } from "../core/calendar/civil";
import blankoAman from "../core/indicators/blankoAman";
import blankoHabis from "../core/indicators/blankoHabis";
import blankoTitikPesan from "../core/indicators/blankoTitikPesan";
import blankoUsulan from "../core/indicators/blankoUsulan";
import hariKerja from "../core/indicators/hariKerja";
import rekamSisa from "../core/indicators/rekamSisa";
import type { Figure, Maybe, Need, RequestStanding } from "../contract/standing";
import type { Table } from "../reading/table";
import { answered, figure } from "./figure";
import type { OfficeCalendar } from "../reading/book/officeCalendar";
import { agendaOf, planOf } from "./planOf";
import type { StockFacts, UseParts } from "./rationing";
import type { People } from "./read/people";
import { leadTime, type LeadTime } from "./read/receipts";
import { reprintsADay } from "./read/reprints";
import type { StandingSettings } from "./settings";

export interface RequestFacts extends UseParts, StockFacts {
  readonly tables: readonly Table[];
  readonly settings: StandingSettings;
  readonly people: People;
  readonly office: OfficeCalendar;
  readonly perDay: number | undefined;
  readonly asOf: Serial | undefined;
}

/** The working days of a quarter: how long a delivery should last by default. */
export const USUAL_COVER = 60;

/** How many cards to request, and the last day to request them so that they arrive before the stock runs out. */
export function requestOf(facts: RequestFacts): Maybe<RequestStanding> {
  const { tables, settings, office, stock, receipts } = facts;
  const lead = leadTime(tables, settings, office);
  const need = needOf(facts, lead);
  if (!lead && need.perDay > 0) return { missing: "SETTING", setting: "LEAD_TIME" };
  const onOrder = receipts.reduce((sum, { cards }) => sum + cards, 0);
  const { pack, coverDays = USUAL_COVER } = settings;
  const cover = need.perDay > 0 ? coverDays : undefined;
  const reserve = reserveOf(facts, lead);
  const cards = figure(
    blankoUsulan,
    need.printReady,
    need.perDay,
    need.firstPrints,
    stock,
    onOrder,
    lead?.days,
    need.spoiled,
    pack,
    cover,
    reserve && answered(reserve),
  );
  return {
    need,
    cards,
    ...(cover !== undefined && { coverDays: cover }),
    ...(reserve && { reserve }),
    ...(lead && { lead, ...whenToAsk(facts, lead) }),
  };
}

/**
 * The cards to print. The whole daily use continues, first prints included, and the queue of records ready to print comes on
 * top. If the office plans its recording and counts reprints separately, the plan replaces the past first prints. If daily use
 * is unknown, everybody not yet recorded and everybody turning seventeen needs a first print.
 */
function needOf(
  { tables, people, settings, perDay, asOf, spoiled, office }: RequestFacts,
  lead: LeadTime | undefined,
): Need {
  const printReady = people.printReady ?? 0;
  const share = spoiled ?? settings.spoiled;
  const known = { printReady, ...(share !== undefined && { spoiled: share }) };
  const reprints = reprintsADay(tables, asOf);
  const { recordingPlan: plan } = settings;
  const backlog = (people.backlog?.people ?? unrecordedIn(people)) + (settings.newcomers ?? 0);
  if (perDay === undefined) return { ...known, perDay: reprints ?? 0, firstPrints: backlog, reprintsApart: true };
  if (reprints === undefined || !plan || asOf === undefined)
    return { ...known, perDay: perDay * (1 - (spoiled ?? 0)), firstPrints: 0, reprintsApart: false };
  const left = answered(figure(hariKerja, asOf + 1, plan.by, ...office.args)) ?? 0;
  const days = (lead?.days ?? 0) + (settings.coverDays ?? USUAL_COVER);
  const inTime = left > days ? days / left : 1;
  const planned = (plan.people ?? backlog) * inTime;
  return { ...known, perDay: reprints, firstPrints: Math.ceil(planned), reprintsApart: true };
}

function unrecordedIn({ recorded, required }: People): number {
  if (recorded === undefined || required === undefined) return 0;
  return Math.max(0, answered(figure(rekamSisa, recorded, required)) ?? 0);
}

/** The safety stock: z × √(wait × sd² + use² × sd of the wait²). Undefined where nothing varies. */
function reserveOf({ perDay, deviation }: RequestFacts, lead: LeadTime | undefined): Figure | undefined {
  const waitDeviation = lead?.deviation ?? 0;
  if (!lead || perDay === undefined || !(perDay > 0) || deviation + waitDeviation === 0) return undefined;
  return figure(blankoAman, perDay, deviation, lead.days, waitDeviation);
}

function whenToAsk(
  { perDay, deviation, office: { args }, stock, day, receipts, events }: RequestFacts,
  lead: LeadTime,
): Pick<RequestStanding, "reorderPoint" | "askBy"> {
  if (perDay === undefined || !(perDay > 0)) return {};
  const reorderPoint = figure(blankoTitikPesan, perDay, lead.days, deviation, lead.deviation);
  const kept = answered(reorderPoint);
  if (kept === undefined) return { reorderPoint };
  const above = Math.max(0, stock - kept);
  return { reorderPoint, askBy: figure(blankoHabis, above, perDay, day, ...args, planOf(receipts), agendaOf(events)) };
}
