import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanFacts, Scenario } from "../../summary/plan/scenario";
import type { OpenTarget } from "../../summary/plan/targetDays";
import { planText } from "../../text/planPane";
import { countEntry, dayEntry, factorEntry } from "../settings/entries";
import { EntryField } from "../settings/EntryField";

/** What stands in the form; a request or an event counts once all of it is filled in. */
export interface Draft {
  readonly cards?: number | undefined;
  readonly arrives?: number | undefined;
  readonly quota?: number | undefined;
  readonly inRepair?: number | undefined;
  readonly factor?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** More people a working day towards each target. */
  readonly perekaman?: number | undefined;
  readonly ikd?: number | undefined;
}

/** A scenario as it is filled in. */
export function draftOf({ request, quota, inRepair, event }: Scenario): Draft {
  return { cards: request?.cards, arrives: request?.day, quota, inRepair, ...event };
}

/** The form as a scenario; what is half filled in is left out. */
export function scenarioOf({ cards, arrives, quota, inRepair, factor, from, to }: Draft): Scenario {
  return {
    ...(cards !== undefined && arrives !== undefined && { request: { cards, day: arrives } }),
    ...(quota !== undefined && { quota }),
    ...(inRepair !== undefined && { inRepair }),
    ...(factor !== undefined &&
      from !== undefined &&
      to !== undefined &&
      from <= to && { event: { from, to, factor } }),
  };
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface PlanFormProps {
  readonly facts: PlanFacts;
  readonly targets: readonly OpenTarget[];
  readonly draft: Draft;
  readonly onChange: (part: Draft) => void;
}

/** What can be decided: a request, a quota, printers in repair, a time of more demand. */
export function PlanForm({ facts, targets, draft, onChange }: PlanFormProps) {
  const styles = useStyles();
  const { cards, arrives, quota, inRepair, factor, from, to } = draft;
  return (
    <div className={styles.root}>
      <EntryField
        label={planText.requestCards}
        kind={countEntry}
        value={cards}
        onEntry={(value) => onChange({ cards: value })}
      />
      <EntryField
        label={planText.requestDay}
        kind={dayEntry}
        value={arrives}
        onEntry={(value) => onChange({ arrives: value })}
      />
      <EntryField
        label={planText.quota}
        hint={planText.quotaHint}
        kind={countEntry}
        value={quota}
        onEntry={(value) => onChange({ quota: value })}
      />
      {facts.printers && (
        <EntryField
          label={planText.inRepair}
          hint={planText.inRepairHint(facts.printers.working)}
          kind={countEntry}
          value={inRepair}
          onEntry={(value) => onChange({ inRepair: value })}
        />
      )}
      <EntryField
        label={planText.factor}
        hint={planText.factorHint}
        kind={factorEntry}
        value={factor}
        onEntry={(value) => onChange({ factor: value })}
      />
      {factor !== undefined && (
        <>
          <EntryField
            label={planText.from}
            kind={dayEntry}
            value={from}
            onEntry={(value) => onChange({ from: value })}
          />
          <EntryField label={planText.to} kind={dayEntry} value={to} onEntry={(value) => onChange({ to: value })} />
        </>
      )}
      {targets.map(({ indicator, pace }) => (
        <EntryField
          key={indicator}
          label={planText.outreach[indicator]}
          hint={planText.outreachHint(pace)}
          kind={countEntry}
          value={draft[indicator]}
          onEntry={(value) => onChange({ [indicator]: value })}
        />
      ))}
    </div>
  );
}
