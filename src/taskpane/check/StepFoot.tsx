import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { checkText } from "../../text/pane";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalXS },
  position: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    textAlign: "center",
    whiteSpace: "nowrap",
  },
  button: { minWidth: "auto", paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

interface StepFootProps {
  /** The number of the current finding, from 1; undefined before the first step. */
  readonly at: number | undefined;
  readonly of: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** Moves to the previous and next finding; always visible. */
export function StepFoot({ at, of, isFirst, isLast, onStep }: StepFootProps) {
  const styles = useStyles();
  const say = useSay();
  return (
    <nav className={styles.root} aria-label={say(checkText.steps)}>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        title={say(checkText.previousKey)}
        disabledFocusable={isFirst || at === undefined}
        onClick={() => onStep(-1)}
      >
        {say(checkText.previous)}
      </Button>
      <span className={styles.position} aria-live="polite">
        {at !== undefined && say(checkText.position(at, of))}
      </span>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        title={say(checkText.nextKey)}
        disabledFocusable={isLast}
        onClick={() => onStep(1)}
      >
        {say(checkText.next)}
      </Button>
    </nav>
  );
}
