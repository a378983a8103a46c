import { civilOf, type Serial } from "../../core/calendar/civil";
import type { Maybe, Target } from "../../contract/standing";
import type { Table } from "../../reading/table";
import type { StandingSettings } from "../settings";
import { publishedTargets } from "./publishedTargets";
import { sheetTargets } from "./sheetTargets";

/**
 * The office's target on a given day: the next one from the workbook's target sheet, else from the settings, else published. If
 * none is to come, an own target past its deadline still counts, but a published one does not, because next year's will differ.
 */
export function targetFor(
  indicator: Target["indicator"],
  asOf: Serial | undefined,
  tables: readonly Table[],
  settings: StandingSettings,
): Maybe<Target> {
  const of = (targets: readonly Target[]) => targets.filter((target) => target.indicator === indicator);
  const own = [of(sheetTargets(tables)), of(settings.targets ?? [])];
  if (asOf === undefined) return own.flat()[0] ?? { missing: "TARGET" };
  for (const targets of [...own, of(publishedTargets)]) {
    const next = earliest(targets.filter(({ deadline }) => deadline >= asOf));
    if (next) return next;
  }
  const passed = own.flat().sort((a, b) => b.deadline - a.deadline)[0];
  return passed ?? { missing: "TARGET", year: civilOf(asOf).year };
}

function earliest(targets: readonly Target[]): Target | undefined {
  return targets.reduce<Target | undefined>(
    (first, target) => (first && first.deadline <= target.deadline ? first : target),
    undefined,
  );
}
