import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { helpText } from "../../text/settingsPane";
import { usePane, useSay } from "../app/PaneContext";
import { Section } from "./Section";
import { StartupChoice } from "./StartupChoice";
import { useRepair } from "./useRepair";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  steps: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: "20px",
  },
});

/** *Fungsi tidak muncul?*: enters the formulas again, and says what to do if that does not help. */
export function RepairSection() {
  const styles = useStyles();
  const say = useSay();
  const { workbook } = usePane();
  const { outcome, isRunning, canTakeBack, repair, takeBack } = useRepair(workbook);
  return (
    <Section title={helpText.repair}>
      {workbook && (
        <>
          <p className={styles.text}>{say(helpText.repairWhat)}</p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isRunning} onClick={repair}>
              {say(helpText.repairNow)}
            </Button>
            {canTakeBack && <Button onClick={takeBack}>{say(helpText.takeBack)}</Button>}
          </div>
          <p className={styles.text} role="status">
            {outcome && say(outcome)}
          </p>
        </>
      )}
      {workbook?.startup && <StartupChoice startup={workbook.startup} />}
      <h3 className={styles.heading}>{say(helpText.stillNot)}</h3>
      <ol className={styles.steps}>
        {[helpText.stepLoad, helpText.stepMine, helpText.stepNetwork, helpText.stepOld].map((step) => (
          <li key={step.id}>{say(step)}</li>
        ))}
      </ol>
    </Section>
  );
}
