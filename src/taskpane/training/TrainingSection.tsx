import { Button } from "@fluentui/react-components";
import { trainingText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";
import { TemplateSection } from "./TemplateSection";
import { useTrainingStyles } from "./trainingStyles";

interface TrainingSectionProps {
  readonly workbook: Workbook;
  readonly onOpen: () => void;
}

/** The way into the exercises, and the template's sheets, on *Pengaturan & bantuan*. */
export function TrainingSection({ workbook, onOpen }: TrainingSectionProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{say(trainingText.learn)}</h2>
      <p className={styles.quiet}>{say(trainingText.about)}</p>
      <Button onClick={onOpen}>{say(trainingText.open)}</Button>
      <TemplateSection workbook={workbook} />
    </section>
  );
}
