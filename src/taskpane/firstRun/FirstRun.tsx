import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { firstRunText } from "../../text/hostPane";
import { frameText } from "../../text/pane";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0, padding: `${tokens.spacingVerticalL} 50px 0 16px` },
  unseen: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  skip: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalL}` },
});

interface FirstRunProps {
  readonly isFirst: boolean;
  readonly onEnd: () => void;
  readonly children: ReactNode;
}

/**
 * On the very first opening only the first screen is shown, with one sentence and one button. The first click, on that button
 * or on *Lewati*, ends it, and the screen continues as it was.
 */
export function FirstRun({ isFirst, onEnd, children }: FirstRunProps) {
  const styles = useStyles();
  const say = useSay();
  const endAtButton = (event: MouseEvent) => {
    if ((event.target as Element).closest("button")) onEnd();
  };
  return (
    <div className={styles.root} {...(isFirst ? { onClick: endAtButton } : {})}>
      <h1 className={isFirst ? styles.name : styles.unseen}>{say(frameText.title)}</h1>
      {children}
      {isFirst && (
        <div className={styles.skip}>
          <Button appearance="transparent">{say(firstRunText.skip)}</Button>
        </div>
      )}
    </div>
  );
}
