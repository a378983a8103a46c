import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { formulaText } from "../../text/formulaPane";
import { Disclosure } from "../app/Disclosure";
import { useSay } from "../app/PaneContext";
import type { Outcome } from "./compute";
import type { Line, ResultView } from "./resultView";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  value: { ...typographyStyles.title3, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  lines: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
  },
  what: { color: tokens.colorNeutralForeground3 },
  told: { margin: 0, overflowWrap: "anywhere" },
  rows: { ...typographyStyles.body1, listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", gap: tokens.spacingHorizontalS, padding: "2px 0" },
  rowNumber: { color: tokens.colorNeutralForeground3, flexShrink: 0, minWidth: "64px" },
});

interface ResultPanelProps {
  readonly outcome: Outcome | { readonly is: "reading" };
  readonly view: ResultView | undefined;
  readonly explanation: readonly Line[];
  readonly fieldLabel: (param: string) => string;
}

/** The answer first, in words and one number; its explanation is one click away. */
export function ResultPanel({ outcome, view, explanation, fieldLabel }: ResultPanelProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <section className={styles.root} aria-label={say(formulaText.result)}>
      <div aria-live="polite">
        {outcome.is === "waiting" && (
          <p className={styles.text}>{say(formulaText.waiting(outcome.missing.map(fieldLabel)))}</p>
        )}
        {outcome.is === "reading" && <p className={styles.text}>{say(formulaText.reading)}</p>}
        {outcome.is === "unread" && <p className={styles.text}>{say(formulaText.seeField)}</p>}
        {view && <Answer view={view} />}
      </div>
      {explanation.length > 0 && view?.shows !== "lines" && view?.shows !== "declined" && (
        <Disclosure label={say(formulaText.how)}>
          <Lines lines={explanation} />
        </Disclosure>
      )}
    </section>
  );
}

function Answer({ view }: { readonly view: ResultView }) {
  const styles = useStyles();
  const say = useSay();
  switch (view.shows) {
    case "value":
      return <p className={styles.value}>{view.text}</p>;
    case "lines":
      return <Lines lines={view.lines} />;
    case "declined":
      return (
        <>
          <h3 className={styles.heading}>{say(formulaText.declined)}</h3>
          <p className={styles.text}>{view.param === undefined ? view.text : say(formulaText.seeField)}</p>
        </>
      );
    case "rows":
      return (
        <>
          <ul className={styles.rows}>
            {view.rows.map(({ row, text }) => (
              <li key={row} className={styles.row}>
                <span className={styles.rowNumber}>{say(formulaText.rowNumber(row))}</span>
                <span>{text ?? say(formulaText.rowEmpty)}</span>
              </li>
            ))}
          </ul>
          {view.more > 0 && <p className={styles.text}>{say(formulaText.moreRows(view.more))}</p>}
        </>
      );
  }
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.lines}>
      {lines.map(([what, value], index) => (
        <div key={index}>
          <dt className={styles.what}>{what}</dt>
          <dd className={styles.told}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
