import type { Remark } from "../../contract/remark";
import askTheCentre from "./askTheCentre";
import changeWithoutDays from "./changeWithoutDays";
import nearlyTheSame from "./nearlyTheSame";
import newcomersLeftOut from "./newcomersLeftOut";
import otherDemandLeftOut from "./otherDemandLeftOut";
import planOutrunsStock from "./planOutrunsStock";
import { stateOf, type Facts, type RemarkRule } from "./remarkRule";
import stagesMixed from "./stagesMixed";
import stockBelowNeed from "./stockBelowNeed";

/** K01 to K08. */
export const remarkRules: readonly RemarkRule[] = [
  otherDemandLeftOut,
  nearlyTheSame,
  askTheCentre,
  planOutrunsStock,
  changeWithoutDays,
  newcomersLeftOut,
  stockBelowNeed,
  stagesMixed,
];

/** The remarks about an office, in addition to its figures. */
export function remarksOf(facts: Facts): readonly Remark[] {
  return remarkRules.map((rule) => stateOf(rule, facts)).filter((state): state is Remark => typeof state === "object");
}
