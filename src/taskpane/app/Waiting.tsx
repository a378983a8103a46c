import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { frameText } from "../../text/pane";
import { usePane, useSay } from "./PaneContext";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    flexShrink: 0,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** Says that the pane is waiting for the spreadsheet, and what may delay it. */
export function Waiting() {
  const styles = useStyles();
  const say = useSay();
  const { workbook } = usePane();
  const [isWaiting, setIsWaiting] = useState(false);
  useEffect(() => workbook?.onWaiting?.(setIsWaiting), [workbook]);
  return <div role="status">{isWaiting && <p className={styles.text}>{say(frameText.waiting)}</p>}</div>;
}
