import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Suspense, useCallback, useMemo, useState } from "react";
import { remarkText, reportParagraph } from "../../text/standing";
import { planText } from "../../text/planPane";
import { partTitles, summaryText } from "../../text/standingPane";
import type { Standing } from "../../contract/standing";
import { bookOf, type Book } from "../../reading/book/book";
import { standingInSteps } from "../../summary/standingOf";
import { frameText } from "../../text/pane";
import { Disclosure } from "../app/Disclosure";
import { focusIfLost } from "../app/focusIfLost";
import { Message } from "../app/Message";
import { usePane, useSay } from "../app/PaneContext";
import { lazyPart } from "../app/lazyPart";
import { ScreenBody } from "../app/ScreenBody";
import { useInSlices } from "../app/useInSlices";
import { Tabs } from "../app/Tabs";
import { SeverityMark } from "../check/SeverityMark";
import type { Drafts } from "../plan/PlanScreen";
import { CopyReport } from "./CopyReport";
import { MonthlyPage } from "./MonthlyPage";
import { PartBlock } from "./PartBlock";
import { WrongSheets } from "./WrongSheets";
import type { ReadWorkbook } from "./readTables";
import { bookSettings } from "../settings/bookSettings";
import { standingSettings } from "../../summary/kept/standingSettings";
import { standingView, type StandingView } from "./standingView";

const PlanScreen = lazyPart(async () => (await import("../plan/PlanScreen")).default);

const useStyles = makeStyles({
  views: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  headline: { ...typographyStyles.subtitle1, margin: 0, ":focus": { outlineStyle: "none" } },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  remark: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  again: { alignSelf: "flex-start", flexShrink: 0 },
});

interface StandingResultProps {
  readonly found: ReadWorkbook;
  readonly changedSince: boolean;
  readonly onReadAgain: () => void;
}

/** Where the office stands: one line first, then part by part, then what is odd and what is missing. */
export default function StandingResult(props: StandingResultProps) {
  const { found } = props;
  const say = useSay();
  const { settings } = usePane();
  const book = useMemo(() => bookOf(found.tables, bookSettings(settings)), [found, settings]);
  const standing = useInSlices(useCallback(() => standingInSteps(book, standingSettings(settings)), [book, settings]));
  // Kept here, because a plan's draft outlives the recalculation after a changed setting.
  const [shown, setShown] = useState("keadaan");
  const [drafts, setDrafts] = useState<Drafts>({});
  const kept = { shown, onShow: setShown, drafts, onDrafts: setDrafts };
  return standing ? (
    <StandingParts {...props} {...kept} book={book} standing={standing} />
  ) : (
    <ScreenBody>{say(frameText.loading)}</ScreenBody>
  );
}

interface StandingPartsProps extends StandingResultProps {
  readonly book: Book;
  readonly standing: Standing;
  readonly shown: string;
  readonly onShow: (shown: string) => void;
  readonly drafts: Drafts;
  readonly onDrafts: (drafts: Drafts) => void;
}

function StandingParts(props: StandingPartsProps) {
  const { found, changedSince, onReadAgain, book, standing, shown, onShow, drafts, onDrafts } = props;
  const styles = useStyles();
  const say = useSay();
  const { language, workbook } = usePane();
  const view = useMemo(() => standingView(standing, language), [standing, language]);
  const remarks = standing.remarks.map((remark) => remarkText(remark, language));
  const warnings = found.wrong.map(({ sheet, count }) => say(summaryText.stillWrongOn(sheet, count)));
  const again = (
    <Button
      {...(view.headline === undefined ? { ref: focusIfLost } : {})}
      className={styles.again}
      appearance={changedSince || view.headline === undefined ? "primary" : "secondary"}
      onClick={onReadAgain}
    >
      {say(summaryText.readAgain)}
    </Button>
  );
  if (view.headline === undefined) {
    return (
      <ScreenBody>
        <Message title={say(view.severalOffices ? summaryText.severalOffices : summaryText.nothing)}>
          {view.severalOffices ? (
            <p className={styles.text}>{view.severalOffices}</p>
          ) : (
            <Missing missing={view.missing} />
          )}
          {again}
        </Message>
      </ScreenBody>
    );
  }
  const views = (
    <Tabs
      small
      className={styles.views}
      label={say(planText.views)}
      items={[
        { key: "keadaan", title: say(planText.standing) },
        { key: "rencana", title: say(planText.plan) },
      ]}
      chosen={shown}
      onChoose={onShow}
    />
  );
  if (shown === "rencana")
    return (
      <>
        {views}
        <Suspense fallback={null}>
          <PlanScreen standing={standing} book={book} drafts={drafts} onDrafts={onDrafts} />
        </Suspense>
      </>
    );
  return (
    <>
      {views}
      <ScreenBody>
        <div className={styles.head} role="status">
          <h2 ref={focusIfLost} tabIndex={-1} className={styles.headline}>
            {view.headline}
          </h2>
          {standing.asOf !== undefined && <p className={styles.text}>{say(summaryText.asOf(standing.asOf))}</p>}
          {changedSince && (
            <>
              <p className={styles.text}>{say(summaryText.changed)}</p>
              {again}
            </>
          )}
        </div>
        {found.wrong.length + remarks.length > 0 && (
          <section className={styles.head}>
            <h3 className={styles.title}>{say(summaryText.remarks)}</h3>
            <ul className={styles.list}>
              <WrongSheets wrong={found.wrong} workbook={workbook} />
              {remarks.map((remark) => (
                <li key={remark} className={styles.remark}>
                  <SeverityMark severity="warning" />
                  <span>{remark}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {view.parts.map((part) => (
          <PartBlock key={part.part} part={part} />
        ))}
        {view.missing.length > 0 && (
          <Disclosure label={say(summaryText.notThere)}>
            <Missing missing={view.missing} />
          </Disclosure>
        )}
        <CopyReport paragraph={[reportParagraph(standing, language), ...warnings].join(" ")} />
        {workbook && (
          <MonthlyPage workbook={workbook} facts={{ standing, office: book.offices[0]?.name, left: found.left }} />
        )}
        {!changedSince && again}
      </ScreenBody>
    </>
  );
}

function Missing({ missing }: Pick<StandingView, "missing">) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {missing.map(({ part, text }) => (
        <li key={part}>
          <span className={styles.title}>{say(partTitles[part])}</span>
          <br />
          {text}
        </li>
      ))}
    </ul>
  );
}
