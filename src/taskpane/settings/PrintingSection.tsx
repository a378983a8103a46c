import type { Words } from "../../core/words";
import { settingsSummaries, settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { countEntry, dayEntry, partEntry } from "./entries";
import { EntryField } from "./EntryField";
import type { Counts } from "../../summary/kept/officeSettings";
import { Section } from "./Section";
import type { Save } from "./useSave";

type CountName = keyof Counts;

/** Fields in their order; an empty field means the default, or no part in the summary. */
const BEFORE: readonly (readonly [CountName, hint?: Words])[] = [["coverDays", settingsText.coverDaysHint], ["pack"]];
const AFTER: readonly (readonly [CountName, hint?: Words])[] = [
  ["ribbon"],
  ["perRibbon", settingsText.perRibbonHint],
  ["film"],
  ["perPrinterDay"],
  ["newcomers"],
  ["planPeople", settingsText.planPeopleHint],
];

/** What requests and printing depend on but no sheet says: cover, pack, spoilage, supplies, newcomers, the recording plan. */
export function PrintingSection({ save }: { readonly save: Save }) {
  const say = useSay();
  const { settings } = usePane();
  const { counts, spoiled, planBy } = settings;
  const { coverDays, pack } = counts;
  const change = (name: CountName, value: number | undefined) => {
    const { [name]: _former, ...others } = counts;
    save({ counts: value === undefined ? others : { ...others, [name]: value } });
  };
  const field = ([name, hint]: readonly [CountName, Words?]) => (
    <EntryField
      key={name}
      label={settingsText[name]}
      hint={hint}
      kind={countEntry}
      value={counts[name]}
      onEntry={(value) => change(name, value)}
    />
  );
  const summary = [
    coverDays === undefined ? undefined : say(settingsSummaries.coverDays(coverDays)),
    pack === undefined ? undefined : say(settingsSummaries.pack(pack)),
  ].filter(Boolean);
  return (
    <Section title={settingsText.printing} summary={summary.join("; ") || say(settingsText.notSet)}>
      {BEFORE.map(field)}
      <EntryField
        label={settingsText.spoiled}
        hint={settingsText.spoiledHint}
        kind={partEntry}
        value={spoiled}
        onEntry={(value) => save({ spoiled: value })}
      />
      {AFTER.map(field)}
      <EntryField
        label={settingsText.planBy}
        hint={settingsText.dateHint}
        kind={dayEntry}
        value={planBy}
        onEntry={(value) => save({ planBy: value })}
      />
    </Section>
  );
}
