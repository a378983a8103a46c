import { civilOf, type Serial } from "../../core/calendar/civil";
import type { Maybe, Target } from "../../contract/standing";
import type { Table } from "../../reading/table";
import type { StandingSettings } from "../settings";
import { publishedTargets } from "./publishedTargets";
import { sheetTargets } from "./sheetTargets";

/**
 * The target that an office works for on a day: the first one still to come, from the workbook's target sheet, else from
 * the settings, else published. An own target whose deadline has passed still counts where none is to come; a published
 * one does not, for next year's is another.
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
