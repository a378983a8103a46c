import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Receipt } from "../../contract/standing";
import { settingsSummaries, settingsText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { countEntry, dayEntry } from "./entries";
import { EntryField } from "./EntryField";
import { Section } from "./Section";
import type { Save } from "./useSave";

/** Waiting time, the next delivery, and whether the province has any. */
export function SupplySection({ save }: { readonly save: Save }) {
  const say = useSay();
  const { settings } = usePane();
  const { leadDays, receipt, provinceEmpty } = settings;
  const [half, setHalf] = useState<Partial<Receipt>>();
  const shown = half ?? receipt ?? {};
  const change = (part: { readonly day?: number | undefined; readonly cards?: number | undefined }) => {
    const { day, cards } = { ...shown, ...part };
    const whole = day !== undefined && cards !== undefined ? { day, cards } : undefined;
    // Kept only as a whole; half a delivery stays on the screen.
    setHalf(whole ? undefined : { ...(day !== undefined && { day }), ...(cards !== undefined && { cards }) });
    if (whole || receipt) save({ receipt: whole });
  };
  const summary = [
    leadDays === undefined ? undefined : say(settingsSummaries.leadDays(leadDays)),
    receipt && say(settingsSummaries.receipt(receipt.cards, receipt.day)),
    provinceEmpty ? say(settingsText.provinceEmpty).toLowerCase() : undefined,
  ].filter(Boolean);
  return (
    <Section title={settingsText.supply} summary={summary.join("; ") || say(settingsText.notSet)}>
      <EntryField
        label={settingsText.leadDays}
        hint={settingsText.leadDaysHint}
        kind={countEntry}
        value={leadDays}
        onEntry={(days) => save({ leadDays: days })}
      />
      <EntryField
        label={settingsText.receiptDay}
        hint={settingsText.dateHint}
        kind={dayEntry}
        value={shown.day}
        onEntry={(day) => change({ day })}
      />
      <EntryField
        label={settingsText.receiptCards}
        kind={countEntry}
        value={shown.cards}
        onEntry={(cards) => change({ cards })}
      />
      <Checkbox
        label={say(settingsText.provinceEmpty)}
        checked={provinceEmpty}
        onChange={(_event, data) => save({ provinceEmpty: data.checked === true })}
      />
    </Section>
  );
}
