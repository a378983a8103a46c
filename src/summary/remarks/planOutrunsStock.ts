import blankoHabis from "../../core/indicators/blankoHabis";
import blankoUsulan from "../../core/indicators/blankoUsulan";
import targetLaju from "../../core/indicators/targetLaju";
import { isMissing } from "../../contract/standing";
import { answered, figure } from "../figure";
import { sheetTargets } from "../targets/sheetTargets";
import { newcomers, unrecorded } from "./figures";
import { remarkRule, type Facts } from "./remarkRule";

/**
 * K04: the stock lasts at the past pace but not at the pace of the office's own recording plan. Kabupaten Rejang Lebong, 2023:
 * 4.000 cards said to last until January 2024, while 13.872 people and about 5.000 pupils were to be recorded before the
 * election of 14 February.
 *
 * The plan comes from the settings, else from the workbook's own target and deadline.
 */
export default remarkRule({
  remark: "K04",
  given: (facts) => {
    const { blanko, asOf, office } = facts;
    const plan = planOf(facts);
    if (!blanko || !plan || asOf === undefined || plan.by <= asOf) return undefined;
    const inTime = blanko.receipts.filter(({ day }) => day <= plan.by).reduce((sum, { cards }) => sum + cards, 0);
    return { blanko, plan, available: blanko.stock + inTime, asOf, office };
  },
  find: ({ blanko, plan: { people, newcomers, by }, available, asOf, office }) => {
    const short = answered(figure(blankoUsulan, 0, 0, people + newcomers, available));
    if (!short) return undefined;
    const perDay = answered(figure(targetLaju, people + newcomers, asOf, by, ...office.args));
    const plan = blanko.receipts.map(({ day, cards }) => [day, cards]);
    const byPlan = perDay
      ? answered(figure(blankoHabis, blanko.stock, perDay, blanko.day, ...office.args, plan.length ? plan : undefined))
      : undefined;
    const runsOut = isMissing(blanko.runsOut) ? undefined : answered(blanko.runsOut);
    if (runsOut !== undefined && byPlan !== undefined && runsOut <= byPlan) return undefined;
    return { runsOut, people, newcomers, by, available, short, runsOutByPlan: byPlan };
  },
});

function planOf(facts: Facts): { people: number; newcomers: number; by: number } | undefined {
  const { settings, perekaman, tables, asOf } = facts;
  const plan = settings.recordingPlan;
  if (plan) {
    const people = plan.people ?? unrecorded(facts);
    return people === undefined ? undefined : { people, newcomers: newcomers(facts) ?? 0, by: plan.by };
  }
  const hasOwn = sheetTargets(tables).some(({ indicator }) => indicator === "perekaman");
  if (!hasOwn || asOf === undefined || isMissing(perekaman) || isMissing(perekaman.target)) return undefined;
  const { gap, target } = perekaman.target;
  const people = answered(gap);
  return people === undefined ? undefined : { people, newcomers: 0, by: target.deadline };
}
