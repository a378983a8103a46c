import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OfficeHistory } from "../../contract/recap";
import { civilOf } from "../../core/calendar/civil";
import { withoutIdentity } from "../../core/nik/identity";
import type { Language } from "../../core/words";
import { historyAxis, MOST_HISTORIES } from "../../summary/recap/histories";
import { formatMonth, formatPercent } from "../../text/format";
import { historyAxisText, recapText } from "../../text/recap";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(120px, 1fr))",
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  figure: { margin: 0 },
  picture: {
    display: "block",
    width: "100%",
    height: "48px",
    color: tokens.colorBrandForeground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  caption: { ...typographyStyles.caption1, overflowWrap: "anywhere" },
});

/** Units of the drawing, which is stretched to its space. */
const WIDTH = 100;
const HEIGHT = 48;
const EDGE = 2;

interface HistoriesProps {
  readonly language: Language;
  readonly histories: readonly OfficeHistory[];
}

/** A small line chart for each office, all on the same axis. */
export function Histories({ language, histories }: HistoriesProps) {
  const styles = useStyles();
  const drawn = histories.slice(0, MOST_HISTORIES);
  if (drawn.length === 0) return null;
  const { from, to } = historyAxis(drawn);
  return (
    <section>
      <h3 className={styles.title}>{recapText.HISTORIES[language]}</h3>
      <p className={styles.text}>{historyAxisText(from, to)[language]}</p>
      <ul className={styles.grid}>
        {drawn.map((history) => (
          <li key={history.office}>
            <figure className={styles.figure}>
              <svg
                className={styles.picture}
                viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <polyline
                  points={lineOf(history, from, to)}
                  fill="none"
                  stroke="currentColor"
                  strokeWidth={2}
                  vectorEffect="non-scaling-stroke"
                />
              </svg>
              <figcaption className={styles.caption}>
                {`${withoutIdentity(history.office)}: ${wayOf(history, language)}`}
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineOf({ points }: OfficeHistory, from: number, to: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return "";
  const across = (day: number) => EDGE + ((WIDTH - 2 * EDGE) * (day - first.day)) / Math.max(1, last.day - first.day);
  const up = (share: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * (share - from)) / (to - from);
  return points.map(({ day, coverage }) => `${across(day).toFixed(1)},${up(coverage).toFixed(1)}`).join(" ");
}

/** The first and the current value: "90,1% (Jan 2025), 93,5% (Des 2025)". */
function wayOf({ points }: OfficeHistory, language: Language): string {
  const at = (point: OfficeHistory["points"][number] | undefined) => {
    if (!point) return [];
    const { year, month } = civilOf(point.day);
    return [`${formatPercent(point.coverage, language)} (${formatMonth(year, month, language)})`];
  };
  return [...at(points[0]), ...at(points.at(-1))].join(", ");
}
