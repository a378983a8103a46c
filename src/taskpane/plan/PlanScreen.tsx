import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type ComponentType } from "react";
import { isMissing, type Standing } from "../../contract/standing";
import type { OfficeCalendar } from "../../reading/book/officeCalendar";
import { planFacts, proposedScenario } from "../../summary/plan/planFacts";
import { outcomeOf, type PlanFacts, type Scenario } from "../../summary/plan/scenario";
import { openTargets } from "../../summary/plan/targetDays";
import { planText } from "../../text/planPane";
import { summaryText } from "../../text/standingPane";
import type { Workbook } from "../../workbook/workbook";
import { Message } from "../app/Message";
import { NewSheetButton } from "../app/NewSheetButton";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import type { ChartView } from "../standing/chartView";
import { draftOf, PlanForm, scenarioOf, type Draft } from "./PlanForm";
import { planSheet } from "./planSheet";
import { PlanTable } from "./PlanTable";
import { planChart, planRows, targetRows } from "./planView";
import { writePlan } from "./writePlan";

/** The caption says the same, so a drawing that cannot be loaded is left out. */
const Chart = lazy<ComponentType<{ readonly chart: ChartView }>>(() =>
  import("../standing/Chart").catch(() => ({ default: () => null })),
);

const useStyles = makeStyles({
  headline: { ...typographyStyles.subtitle1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  figure: { margin: 0, minHeight: "120px" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface PlanScreenProps {
  readonly standing: Standing;
  readonly calendar: OfficeCalendar;
  /** What was typed before the screen was left; nothing as long as nothing was. */
  readonly draft: Draft | undefined;
  readonly onDraft: (draft: Draft) => void;
}

/** *Rencana*: what comes of a request, a quota, a repair or an event, beside leaving things as they are. */
export default function PlanScreen({ standing, calendar, draft, onDraft }: PlanScreenProps) {
  const say = useSay();
  const facts = useMemo(() => planFacts(standing, calendar), [standing, calendar]);
  const proposed = useMemo(() => draftOf(proposedScenario(standing, calendar)), [standing, calendar]);
  return (
    <ScreenBody>
      {facts ? (
        <Plan standing={standing} calendar={calendar} facts={facts} draft={draft ?? proposed} onDraft={onDraft} />
      ) : (
        <Message title={say(planText.needs)} text={say(planText.needsHelp)} />
      )}
    </ScreenBody>
  );
}

interface PlanProps {
  readonly standing: Standing;
  readonly calendar: OfficeCalendar;
  readonly facts: PlanFacts;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

function Plan({ standing, calendar, facts, draft, onDraft }: PlanProps) {
  const styles = useStyles();
  const say = useSay();
  const { language, workbook } = usePane();
  const scenario = useMemo(() => scenarioOf(draft), [draft]);
  const same = useMemo(() => outcomeOf(facts, {}), [facts]);
  const planned = useMemo(() => outcomeOf(facts, scenario), [facts, scenario]);
  const targets = useMemo(() => openTargets(standing), [standing]);
  const rows = [...planRows(same, planned, language), ...targetRows(targets, draft, calendar, language)];
  const chart = useMemo(
    () => planChart(facts, scenario, same, planned, language),
    [facts, scenario, same, planned, language],
  );
  const { runsOut } = planned;
  return (
    <>
      <div className={styles.section} role="status">
        <h2 className={styles.headline}>{say(runsOut === undefined ? planText.lastsLong : planText.lasts(runsOut))}</h2>
        <p className={styles.text}>{say(summaryText.asOf(facts.day))}</p>
      </div>
      <section className={styles.section}>
        <h3 className={styles.title}>{say(planText.decide)}</h3>
        <PlanForm facts={facts} targets={targets} draft={draft} onChange={(part) => onDraft({ ...draft, ...part })} />
      </section>
      <section className={styles.section}>
        <h3 className={styles.title}>{say(planText.what)}</h3>
        <PlanTable rows={rows} />
        <figure className={styles.figure}>
          <Suspense fallback={null}>
            <Chart chart={chart} />
          </Suspense>
          <figcaption className={styles.caption}>{chart.caption}</figcaption>
        </figure>
      </section>
      {workbook && <WritePlan workbook={workbook} standing={standing} facts={facts} scenario={scenario} />}
    </>
  );
}

interface WritePlanProps {
  readonly workbook: Workbook;
  readonly standing: Standing;
  readonly facts: PlanFacts;
  readonly scenario: Scenario;
}

/** Puts the plan on a sheet of live formulas, to change, print and keep. */
function WritePlan({ workbook, standing: { blanko }, facts, scenario }: WritePlanProps) {
  const { language } = usePane();
  if (isMissing(blanko)) return null;
  const write = () => writePlan(workbook, planText.sheet[language], planSheet(facts, scenario, blanko, language));
  return <NewSheetButton workbook={workbook} label={planText.write} isMain write={write} />;
}
