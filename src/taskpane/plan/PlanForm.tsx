import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanFacts, Scenario } from "../../summary/plan/scenario";
import { gainOf, type Outreach } from "../../summary/plan/outreach";
import { POLICIES, type Policy } from "../../summary/plan/priority";
import type { Target } from "../../contract/standing";
import type { OpenTarget } from "../../summary/plan/targetDays";
import { planText } from "../../text/planPane";
import { ChoiceField } from "../settings/ChoiceField";
import { countEntry, dayEntry, factorEntry, weekDaysEntry } from "../settings/entries";
import { EntryField } from "../settings/EntryField";
import type { Gains } from "./planView";

/** The content of the form; a request or an event counts once it is complete. */
export interface Draft {
  readonly cards?: number | undefined;
  readonly arrives?: number | undefined;
  readonly quota?: number | undefined;
  readonly policy?: Policy | undefined;
  readonly inRepair?: number | undefined;
  readonly factor?: number | undefined;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Days per week with outreach. */
  readonly outreachDays?: number | undefined;
  /** Additional people per working day for each target. */
  readonly perekaman?: number | undefined;
  readonly ikd?: number | undefined;
}

/** A scenario as entered in the form. */
export function draftOf({ request, quota, policy, inRepair, event }: Scenario): Draft {
  return { cards: request?.cards, arrives: request?.day, quota, policy, inRepair, ...event };
}

/** The form as a scenario; incomplete entries are left out. */
export function scenarioOf({ cards, arrives, quota, policy, inRepair, factor, from, to }: Draft): Scenario {
  return {
    ...(cards !== undefined && arrives !== undefined && { request: { cards, day: arrives } }),
    ...(quota !== undefined && { quota }),
    ...(policy !== undefined && { policy }),
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

/** Additional people per working day: those entered, plus those from changed outreach days. */
export function gainsOf(draft: Draft, outreach: Outreach | undefined, workdays: number): Gains {
  const gain = (indicator: Target["indicator"]) =>
    (draft[indicator] ?? 0) +
    (outreach && draft.outreachDays !== undefined ? gainOf(outreach, draft.outreachDays, indicator, workdays) : 0);
  return { perekaman: gain("perekaman"), ikd: gain("ikd") };
}

interface PlanFormProps {
  readonly facts: PlanFacts;
  readonly outreach: Outreach | undefined;
  readonly targets: readonly OpenTarget[];
  readonly draft: Draft;
  readonly onChange: (part: Draft) => void;
}

/** The decisions: a request, a quota, printers in repair, a period of higher demand. */
export function PlanForm({ facts, outreach, targets, draft, onChange }: PlanFormProps) {
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
      {facts.causes && (
        <ChoiceField
          label={planText.policy}
          value={draft.policy ?? "URUT"}
          choices={POLICIES.map((value) => ({ value, says: planText.policies[value] }))}
          onChoose={(policy) => onChange({ policy })}
        />
      )}
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
      {outreach && targets.length > 0 && (
        <EntryField
          label={planText.outreachDays}
          hint={planText.outreachDaysHint(outreach.daysAWeek, resultsOf(outreach))}
          kind={weekDaysEntry}
          value={draft.outreachDays}
          onEntry={(value) => onChange({ outreachDays: value })}
        />
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

const resultsOf = ({ perDay: { perekaman, ikd } }: Outreach) => [
  ...(perekaman === undefined ? [] : [planText.outreachResult.perekaman(perekaman)]),
  ...(ikd === undefined ? [] : [planText.outreachResult.ikd(ikd)]),
];
