import { useState } from "react";
import type { BaseName, Target } from "../../contract/standing";
import type { Words } from "../../core/words";
import { ikdBaseText, settingsSummaries, settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { ChoiceField } from "./ChoiceField";
import { percentEntry } from "./entries";
import { EntryField } from "./EntryField";
import { Section } from "./Section";
import { targetOf, withTarget, yearsOffered } from "./targets";
import type { Save } from "./useSave";

const bases = ["rekam", "wajib", "penduduk"] as const satisfies readonly BaseName[];

/** Targets year by year: the office's own, else as published, with its source. */
export function TargetSection({ save, thisYear }: { readonly save: Save; readonly thisYear: number }) {
  const say = useSay();
  const { settings } = usePane();
  const [year, setYear] = useState(thisYear);
  const { targets, ikdBase } = settings;
  const now = (indicator: Target["indicator"]) => targetOf(targets, indicator, thisYear).share;
  const field = (indicator: Target["indicator"], label: Words) => {
    const { share, source } = targetOf(targets, indicator, year);
    return (
      <EntryField
        key={`${indicator}${year}`}
        label={label}
        hint={source}
        kind={percentEntry}
        value={share}
        onEntry={(value) => save({ targets: withTarget(targets, indicator, year, value) })}
      />
    );
  };
  const years = yearsOffered(targets, thisYear).map((each) => ({
    value: String(each),
    says: { id: String(each), en: String(each) },
  }));
  return (
    <Section
      title={settingsText.targets}
      summary={say(settingsSummaries.targets(now("perekaman"), now("ikd"), thisYear))}
    >
      <ChoiceField
        label={settingsText.year}
        value={String(year)}
        choices={years}
        onChoose={(chosen) => setYear(Number(chosen))}
      />
      {field("perekaman", settingsText.recordingTarget)}
      {field("ikd", settingsText.ikdTarget)}
      <ChoiceField<BaseName | "">
        label={settingsText.ikdBase}
        value={ikdBase ?? ""}
        choices={[
          { value: "", says: settingsText.ikdBaseOfSheet },
          ...bases.map((value) => ({ value, says: ikdBaseText[value] })),
        ]}
        onChoose={(chosen) => save({ ikdBase: chosen === "" ? undefined : chosen })}
      />
    </Section>
  );
}
