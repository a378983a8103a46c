import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import type { StandingLine } from "../../text/standing";
import { partTitles, summaryText } from "../../text/standingPane";
import { Disclosure } from "../app/Disclosure";
import { usePane, useSay } from "../app/PaneContext";
import { AreaBars } from "./AreaBars";
import type { ChartView } from "./chartView";
import { figureLines, type PartView } from "./standingView";

/** The caption says the same, so a drawing that cannot be loaded is left out. */
const Chart = lazy<ComponentType<{ readonly chart: ChartView }>>(() =>
  import("./Chart").catch(() => ({ default: () => null })),
);

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  plain: {
    ...typographyStyles.body1,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 16px`,
  },
  sheets: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0, overflowWrap: "anywhere" },
  figure: { margin: `${tokens.spacingVerticalS} 0`, minHeight: "120px" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  how: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS} 16px`,
  },
  what: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
});

/** One part of the summary: its lines, each with its calculation one click away, and a small chart. */
export function PartBlock({ part }: { readonly part: PartView }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <section className={styles.root}>
      <h3 className={styles.title}>{say(partTitles[part.part])}</h3>
      {part.lines.map((line) => (
        <Line key={line.text} line={line} />
      ))}
      {part.chart && (
        <figure className={styles.figure}>
          <Suspense fallback={null}>
            <Chart chart={part.chart} />
          </Suspense>
          <figcaption className={styles.caption}>{part.chart.caption}</figcaption>
        </figure>
      )}
      {part.areas && <AreaBars view={part.areas} />}
      {part.sheets.length > 0 && <p className={styles.sheets}>{say(summaryText.fromSheets(part.sheets))}</p>}
    </section>
  );
}

function Line({ line: { text, figure } }: { readonly line: StandingLine }) {
  const styles = useStyles();
  const { language } = usePane();
  if (!figure) return <p className={styles.plain}>{text}</p>;
  return (
    <Disclosure label={text}>
      <dl className={styles.how}>
        {figureLines(figure, language).map(([what, value], index) => (
          <div key={index}>
            <dt className={styles.what}>{what}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
