import { serialOf } from "../../core/calendar/civil";
import type { Target } from "../../contract/standing";
import type { StandingSettings } from "../settings";
import type { OfficeSettings, OwnTarget } from "./officeSettings";

/** The office's settings, in the summary's form. */
export function standingSettings(settings: OfficeSettings): StandingSettings {
  const { targets, ikdBase, leadDays, receipt, event, provinceEmpty, counts, spoiled, planBy } = settings;
  const { planPeople, ...known } = counts;
  return {
    targets: targets.map((target) => targetFrom(target, settings)),
    ...(ikdBase !== undefined && { ikdBase }),
    ...(leadDays !== undefined && { leadDays }),
    ...(receipt && { receipts: [receipt] }),
    ...(event && { events: [event] }),
    ...(provinceEmpty && { provinceStock: 0 }),
    ...known,
    ...(spoiled !== undefined && { spoiled }),
    ...(planBy !== undefined && {
      recordingPlan: { by: planBy, ...(planPeople !== undefined && { people: planPeople }) },
    }),
  };
}

function targetFrom({ indicator, year, share }: OwnTarget, { ikdBase }: OfficeSettings): Target {
  return {
    indicator,
    year,
    goal: { share },
    base: indicator === "ikd" ? (ikdBase ?? "rekam") : "wajib",
    deadline: serialOf({ year, month: 12, day: 31 }),
    from: "SETTINGS",
  };
}
