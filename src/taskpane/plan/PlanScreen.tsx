import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, useMemo, type ComponentType } from "react";
import { isMissing, type Standing } from "../../contract/standing";
import { openDaysOf } from "../../core/calendar/week";
import type { Book } from "../../reading/book/book";
import { planFacts, proposedScenario } from "../../summary/plan/planFacts";
import { outcomeOf, type PlanFacts, type Scenario } from "../../summary/plan/scenario";
import { outreachOf } from "../../summary/plan/outreach";
import { openTargets } from "../../summary/plan/targetDays";
import { planText } from "../../text/planPane";
import { letterLines } from "../../text/requestLetter";
import { summaryText } from "../../text/standingPane";
import type { Workbook } from "../../workbook/workbook";
import { Message } from "../app/Message";
import { NewSheetButton } from "../app/NewSheetButton";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import type { ChartView } from "../standing/chartView";
import { CopyReport } from "../standing/CopyReport";
import { draftOf, gainsOf, PlanForm, scenarioOf, type Draft } from "./PlanForm";
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
  compare: { alignSelf: "flex-start" },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  figure: { margin: 0, minHeight: "120px" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface PlanScreenProps {
  readonly standing: Standing;
  readonly book: Book;
  /** What was entered before the user left the screen. */
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts) => void;
}

/** The current plan, empty if nothing was entered, and an earlier plan to compare it with. */
export interface Drafts {
  readonly plan?: Draft;
  readonly other?: Draft;
}

/** *Rencana*: the consequences of a request, a quota, a repair or an event, compared with leaving things as they are. */
export default function PlanScreen({ standing, book, drafts, onDrafts }: PlanScreenProps) {
  const say = useSay();
  const facts = useMemo(() => planFacts(standing, book), [standing, book]);
  const proposed = useMemo(() => draftOf(proposedScenario(standing, book.calendar)), [standing, book]);
  return (
    <ScreenBody>
      {facts ? (
        <Plan
          standing={standing}
          book={book}
          facts={facts}
          draft={drafts.plan ?? proposed}
          other={drafts.other}
          onDrafts={onDrafts}
        />
      ) : (
        <Message title={say(planText.needs)} text={say(planText.needsHelp)} />
      )}
    </ScreenBody>
  );
}

interface PlanProps {
  readonly standing: Standing;
  readonly book: Book;
  readonly facts: PlanFacts;
  readonly draft: Draft;
  readonly other: Draft | undefined;
  readonly onDrafts: (drafts: Drafts) => void;
}

/** No decisions: things stay as they are. */
const AS_IT_IS: Draft = {};

function Plan({ standing, book, facts, draft, other, onDrafts }: PlanProps) {
  const styles = useStyles();
  const say = useSay();
  const { language, workbook } = usePane();
  const scenario = useMemo(() => scenarioOf(draft), [draft]);
  const { calendar } = book;
  const same = useMemo(() => outcomeOf(facts, scenarioOf(other ?? AS_IT_IS)), [facts, other]);
  const planned = useMemo(() => outcomeOf(facts, scenario), [facts, scenario]);
  const targets = useMemo(() => openTargets(standing), [standing]);
  const outreach = useMemo(() => outreachOf(book.tables, standing.asOf), [book, standing]);
  const workdays = openDaysOf(facts.calendar.week);
  const gains = (of: Draft) => gainsOf(of, outreach, workdays);
  const rows = [
    ...planRows(same, planned, language),
    ...targetRows(targets, [gains(other ?? AS_IT_IS), gains(draft)], calendar, language),
  ];
  const names = other ? TWO_PLANS : ONE_PLAN;
  const chart = useMemo(
    () => planChart(facts, scenario, same, planned, names, language),
    [facts, scenario, same, planned, names, language],
  );
  const { runsOut } = planned;
  const { request } = scenario;
  const letter = letterLines(
    standing,
    request && { cards: request.cards, arrives: request.day, lasts: runsOut },
    language,
  );
  return (
    <>
      <div className={styles.section} role="status">
        <h2 className={styles.headline}>{say(runsOut === undefined ? planText.lastsLong : planText.lasts(runsOut))}</h2>
        <p className={styles.text}>{say(summaryText.asOf(facts.day))}</p>
      </div>
      <section className={styles.section}>
        <h3 className={styles.title}>{say(planText.decide)}</h3>
        <PlanForm
          facts={facts}
          outreach={outreach}
          targets={targets}
          draft={draft}
          onChange={(part) => onDrafts({ plan: { ...draft, ...part }, ...(other && { other }) })}
        />
        <Button className={styles.compare} onClick={() => onDrafts({ plan: draft, ...(!other && { other: draft }) })}>
          {say(other ? planText.unpin : planText.pin)}
        </Button>
      </section>
      <section className={styles.section}>
        <h3 className={styles.title}>{say(planText.what)}</h3>
        <PlanTable rows={rows} names={names} />
        <figure className={styles.figure}>
          <Suspense fallback={null}>
            <Chart chart={chart} />
          </Suspense>
          <figcaption className={styles.caption}>{chart.caption}</figcaption>
        </figure>
      </section>
      {letter.length > 0 && <CopyReport label={planText.letter} paragraph={letter.join("\n")} />}
      {workbook && (
        <WritePlan workbook={workbook} standing={standing} facts={facts} scenario={scenario} letter={letter} />
      )}
    </>
  );
}

interface WritePlanProps {
  readonly workbook: Workbook;
  readonly standing: Standing;
  readonly facts: PlanFacts;
  readonly scenario: Scenario;
  readonly letter: readonly string[];
}

const ONE_PLAN = [planText.same, planText.withPlan] as const;
const TWO_PLANS = [planText.first, planText.second] as const;

/** Writes the plan to a sheet of live formulas, to change, print and keep. */
function WritePlan({ workbook, standing: { blanko }, facts, scenario, letter }: WritePlanProps) {
  const { language } = usePane();
  if (isMissing(blanko)) return null;
  const write = () =>
    writePlan(workbook, planText.sheet[language], planSheet(facts, scenario, blanko, letter, language));
  return <NewSheetButton workbook={workbook} label={planText.write} isMain write={write} />;
}
