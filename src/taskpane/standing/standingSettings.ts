import { serialOf } from "../../core/calendar/civil";
import { DECREED_DAYS } from "../../core/calendar/decrees";
import type { Range } from "../../core/cells/cell";
import type { Target } from "../../contract/standing";
import { settingsText } from "../../text/settingsPane";
import type { StandingSettings } from "../../summary/standingOf";
import type { OfficeSettings, OwnTarget } from "../settings/officeSettings";

/** What the office filled in, as the summary takes it. */
export function standingSettings(settings: OfficeSettings): StandingSettings {
  const { week, daysOff, targets, ikdBase, leadDays, receipt, event, provinceEmpty } = settings;
  return {
    targets: targets.map((target) => targetFrom(target, settings)),
    ...(week !== undefined && { week }),
    ...(daysOff.length > 0 && { closures: closures(daysOff) }),
    ...(ikdBase !== undefined && { ikdBase }),
    ...(leadDays !== undefined && { leadDays }),
    ...(receipt && { receipts: [receipt] }),
    ...(event && { events: [event] }),
    ...(provinceEmpty && { provinceStock: 0 }),
  };
}

/** The office's own days off come beside the national ones, which a bare list would replace. */
function closures(daysOff: readonly number[]): Range {
  const national = DECREED_DAYS.map(({ serial, kind }) => [serial, kind]);
  return [...national, ...daysOff.map((day) => [day, "libur daerah"])];
}

function targetFrom({ indicator, year, share }: OwnTarget, { ikdBase }: OfficeSettings): Target {
  return {
    indicator,
    year,
    goal: { share },
    base: indicator === "ikd" ? (ikdBase ?? "rekam") : "wajib",
    deadline: serialOf({ year, month: 12, day: 31 }),
    source: settingsText.ownSource,
    from: "SETTINGS",
  };
}
