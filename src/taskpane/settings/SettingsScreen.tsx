import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { helpText, settingsText } from "../../text/settingsPane";
import { lazyPart } from "../app/lazyPart";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { NewMonthSection } from "../newMonth/NewMonthSection";
import { TrainingSection } from "../training/TrainingSection";
import { AcceptedSection } from "./AcceptedSection";
import { CalendarSection } from "./CalendarSection";
import { DataSection } from "./DataSection";
import { EventSection } from "./EventSection";
import { GuidesSection } from "./GuidesSection";
import { LanguageSection } from "./LanguageSection";
import { PrintingSection } from "./PrintingSection";
import { RepairSection } from "./RepairSection";
import { SupplySection } from "./SupplySection";
import { TargetSection } from "./TargetSection";
import { UnableSection } from "./UnableSection";
import { useSave } from "./useSave";
import { version } from "./version";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  version: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  outcome: { ...typographyStyles.body1, margin: 0 },
});

const TrainingScreen = lazyPart(async () => (await import("../training/TrainingScreen")).TrainingScreen);

/** *Pengaturan & bantuan*, and the exercises opened from there. */
export default function SettingsScreen() {
  const { workbook } = usePane();
  const [isLearning, setIsLearning] = useState(false);
  if (isLearning && workbook) return <TrainingScreen workbook={workbook} onBack={() => setIsLearning(false)} />;
  return <SettingsAndHelp onLearn={() => setIsLearning(true)} />;
}

/** Settings that no sheet holds, and what to do when something does not work. */
function SettingsAndHelp({ onLearn }: { readonly onLearn: () => void }) {
  const styles = useStyles();
  const say = useSay();
  const { workbook } = usePane();
  const { save, outcome } = useSave();
  return (
    <ScreenBody
      foot={
        <p className={styles.outcome} role="status">
          {say(outcome ?? (workbook ? settingsText.keptWhere : settingsText.onlyNow))}
        </p>
      }
    >
      {workbook && <NewMonthSection workbook={workbook} />}
      <section className={styles.block}>
        <h2 className={styles.heading}>{say(settingsText.settings)}</h2>
        <TargetSection save={save} thisYear={new Date().getFullYear()} />
        <CalendarSection save={save} />
        <SupplySection save={save} />
        <PrintingSection save={save} />
        <EventSection save={save} />
        <LanguageSection save={save} />
        {workbook && <AcceptedSection workbook={workbook} />}
      </section>
      {workbook && <TrainingSection workbook={workbook} onOpen={onLearn} />}
      <section className={styles.block}>
        <h2 className={styles.heading}>{say(helpText.help)}</h2>
        {workbook?.guides !== undefined && <GuidesSection folder={workbook.guides} />}
        <RepairSection />
        <UnableSection />
        <DataSection />
      </section>
      <p className={styles.version}>{say(helpText.version(version))}</p>
    </ScreenBody>
  );
}
