import { useState } from "react";
import type { AgendaEvent } from "../../contract/standing";
import { settingsSummaries, settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { ChoiceField } from "./ChoiceField";
import { dayEntry, factorEntry } from "./entries";
import { EntryField } from "./EntryField";
import { Section } from "./Section";
import type { Save } from "./useSave";

const NAMES = ["Pemilu", "Pilkada", "Pilkades"] as const;
const NONE = "";

type Part = { readonly [K in keyof AgendaEvent]?: AgendaEvent[K] | undefined };

/** The next period of higher demand; kept once it is complete. */
export function EventSection({ save }: { readonly save: Save }) {
  const say = useSay();
  const { settings } = usePane();
  const { event } = settings;
  const [half, setHalf] = useState<Part>();
  const shown: Part = half ?? event ?? {};
  const backwards = shown.from !== undefined && shown.to !== undefined && shown.to < shown.from;
  const change = (part: Part) => {
    const next = { ...shown, ...part };
    const whole = wholeOf(next);
    setHalf(whole ? undefined : next);
    if (whole || event) save({ event: whole });
  };
  const chooseName = (name: string) => (name === NONE ? change({ name: undefined }) : change({ name }));
  const names = [...new Set<string>([...NAMES, ...(shown.name === undefined ? [] : [shown.name])])];
  return (
    <Section
      title={settingsText.event}
      summary={event ? say(settingsSummaries.event(event.name, event.from)) : say(settingsText.notSet)}
    >
      <ChoiceField
        label={settingsText.eventKind}
        value={shown.name ?? NONE}
        choices={[
          { value: NONE, says: settingsText.noEvent },
          ...names.map((name) => ({ value: name, says: { id: name, en: name } })),
        ]}
        onChoose={chooseName}
      />
      {shown.name !== undefined && (
        <>
          <EntryField
            label={settingsText.eventFrom}
            hint={settingsText.dateHint}
            kind={dayEntry}
            value={shown.from}
            onEntry={(from) => change({ from })}
          />
          <EntryField
            label={settingsText.eventTo}
            kind={dayEntry}
            value={shown.to}
            problem={backwards ? settingsText.endBeforeStart : undefined}
            onEntry={(to) => change({ to })}
          />
          <EntryField
            label={settingsText.eventFactor}
            hint={settingsText.eventFactorHint}
            kind={factorEntry}
            value={shown.factor}
            onEntry={(factor) => change({ factor })}
          />
        </>
      )}
    </Section>
  );
}

function wholeOf({ name, from, to, factor }: Part): AgendaEvent | undefined {
  if (name === undefined || from === undefined || to === undefined || factor === undefined || to < from)
    return undefined;
  return { name, from, to, factor };
}
