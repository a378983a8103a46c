import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { checkText, frameText } from "../../text/pane";
import { focusOnMount } from "../app/focusOnMount";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  track: {
    width: "100%",
    height: "4px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: "hidden",
  },
  // A border keeps the bar visible if the system replaces all background colours.
  bar: { borderTop: `4px solid ${tokens.colorCompoundBrandBackground}` },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface CheckProgressProps {
  readonly sheet: string | undefined;
  readonly share: number;
  /** What is being checked, if it is more than the sheet. */
  readonly title?: string;
  readonly onStop: () => void;
}

/** The sheet being read, the progress, and a way to stop. */
export function CheckProgress({ sheet, share, title: given, onStop }: CheckProgressProps) {
  const styles = useStyles();
  const say = useSay();
  const title = given ?? (sheet === undefined ? say(frameText.loading) : say(checkText.checking(sheet)));
  return (
    <div className={styles.root}>
      <div role="status">
        <h2 className={styles.title}>{title}</h2>
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
      >
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <p className={styles.text}>{say(checkText.done(share))}</p>
      <Button ref={focusOnMount} onClick={onStop}>
        {say(checkText.stop)}
      </Button>
    </div>
  );
}
