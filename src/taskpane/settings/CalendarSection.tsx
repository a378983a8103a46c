import { FIVE_DAYS, SIX_DAYS } from "../../core/calendar/week";
import { settingsSummaries, settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { ChoiceField } from "./ChoiceField";
import { daysEntry } from "./entries";
import { EntryField } from "./EntryField";
import { Section } from "./Section";
import type { Save } from "./useSave";

/** Working week, and the days off that no decree names. */
export function CalendarSection({ save }: { readonly save: Save }) {
  const say = useSay();
  const { settings } = usePane();
  const week = settings.week ?? FIVE_DAYS;
  const own = week === FIVE_DAYS || week === SIX_DAYS ? [] : [{ value: week, says: settingsText.otherWeek }];
  const weeks = [
    { value: FIVE_DAYS, says: settingsText.fiveDays },
    { value: SIX_DAYS, says: settingsText.sixDays },
    ...own,
  ];
  const said = weeks.find(({ value }) => value === week)?.says ?? settingsText.otherWeek;
  const off = settings.daysOff.length > 0 ? [say(settingsSummaries.daysOff(settings.daysOff.length))] : [];
  return (
    <Section title={settingsText.calendar} summary={[say(said), ...off].join(", ")}>
      <ChoiceField
        label={settingsText.week}
        value={week}
        choices={weeks}
        onChoose={(chosen) => save({ week: chosen })}
      />
      <EntryField
        label={settingsText.daysOff}
        hint={settingsText.daysOffHint}
        kind={daysEntry}
        value={settings.daysOff}
        lines
        onEntry={(days) => save({ daysOff: days ?? [] })}
      />
    </Section>
  );
}
