import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { checkText } from "../../text/pane";
import { summaryText } from "../../text/standingPane";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  track: { width: "100%", height: "4px", backgroundColor: tokens.colorNeutralBackground6, overflow: "hidden" },
  // A border keeps the bar visible if the system replaces all background colours.
  bar: { borderTop: `4px solid ${tokens.colorCompoundBrandBackground}` },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface ReadProgressProps {
  readonly sheet: string | undefined;
  readonly share: number;
  readonly onStop: () => void;
}

/** Which sheet is being read, how much is done, and a way to stop. The focus stays on the tab that opened it. */
export function ReadProgress({ sheet, share, onStop }: ReadProgressProps) {
  const styles = useStyles();
  const say = useSay();
  const title = say(sheet === undefined ? summaryText.comparing : summaryText.reading(sheet));
  const percent = Math.round(share * 100);
  return (
    <div className={styles.root}>
      <h2 className={styles.title}>{title}</h2>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className={styles.bar} style={{ width: `${percent}%` }} />
      </div>
      <p className={styles.text}>{say(checkText.done(share))}</p>
      <Button onClick={onStop}>{say(checkText.stop)}</Button>
    </div>
  );
}
