import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { helpText } from "../../text/settingsPane";
import { usePane, useSay } from "./PaneContext";
import { useRepair } from "../settings/useRepair";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** Says, without being asked, that formulas of ours show no result, and enters them again. */
export function UncalculatedLight() {
  const styles = useStyles();
  const say = useSay();
  const { workbook } = usePane();
  const [count, setCount] = useState(0);
  const { outcome, isRunning, canTakeBack, repair, takeBack } = useRepair(workbook);
  useEffect(() => {
    let current = true;
    // A workbook that cannot be asked shows no light; the repair says why.
    workbook?.uncalculated?.("still").then(
      (sheets) => current && setCount(sheets.reduce((sum, one) => sum + one.count, 0)),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [workbook]);
  return (
    <div role="status">
      {count > 0 && (
        <div className={styles.root}>
          <p className={styles.text}>{say(outcome ?? helpText.uncalculated(count))}</p>
          <Button size="small" disabledFocusable={isRunning} onClick={repair}>
            {say(helpText.calculate)}
          </Button>
          {canTakeBack && (
            <Button size="small" disabledFocusable={isRunning} onClick={takeBack}>
              {say(helpText.takeBack)}
            </Button>
          )}
          <Button size="small" appearance="subtle" onClick={() => setCount(0)}>
            {say(helpText.dismiss)}
          </Button>
        </div>
      )}
    </div>
  );
}
