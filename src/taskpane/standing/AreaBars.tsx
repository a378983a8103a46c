import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { areaBarsText } from "../../text/areaBars";
import { Disclosure } from "../app/Disclosure";
import { useSay } from "../app/PaneContext";
import type { AreaBar, AreaBarsView } from "./areaBarsView";

/** Bars in sight; more would push what comes below out of it. */
const IN_SIGHT = 6;

const useStyles = makeStyles({
  root: { margin: `${tokens.spacingVerticalS} 0`, display: "flex", flexDirection: "column" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyle: "none", margin: 0, padding: 0 },
  bar: { padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  track: { position: "relative", height: "8px", backgroundColor: tokens.colorNeutralBackground3 },
  // A border is seen where a high-contrast theme takes the colours of the fill away.
  fill: {
    height: "100%",
    boxSizing: "border-box",
    minWidth: "2px",
    border: "1px solid transparent",
    backgroundColor: tokens.colorNeutralForeground3,
  },
  behind: { backgroundColor: tokens.colorBrandBackground },
  target: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "0",
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** The areas of a part beside each other, with the target as an upright line. */
export function AreaBars({ view: { bars, target, caption } }: { readonly view: AreaBarsView }) {
  const styles = useStyles();
  const say = useSay();
  const rest = bars.slice(IN_SIGHT);
  const list = (some: readonly AreaBar[]) => (
    <ul className={styles.list}>
      {some.map(({ area, says, length, isBehind }, index) => (
        <li key={index} className={styles.bar}>
          <div className={styles.words}>
            <span>{area}</span>
            <span>{says}</span>
          </div>
          <div className={styles.track} aria-hidden>
            <div className={mergeClasses(styles.fill, isBehind && styles.behind)} style={{ width: part(length) }} />
            {target !== undefined && <div className={styles.target} style={{ left: part(target) }} />}
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <figure className={styles.root}>
      <h4 className={styles.title}>{say(areaBarsText.title)}</h4>
      {list(bars.slice(0, IN_SIGHT))}
      {rest.length > 0 && <Disclosure label={say(areaBarsText.rest(rest.length))}>{list(rest)}</Disclosure>}
      <figcaption className={styles.caption}>{caption}</figcaption>
    </figure>
  );
}

/** The line of the target stays within the track at its very end. */
const part = (share: number) => `calc(${100 * share}% - ${share === 1 ? 2 : 0}px)`;
