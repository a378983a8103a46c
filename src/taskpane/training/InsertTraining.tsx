import { Button } from "@fluentui/react-components";
import { insertText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";
import { useTrainingStyles } from "./trainingStyles";
import { insertTraining } from "./templateFile";
import { useInsert } from "./useInsert";

interface InsertTrainingProps {
  readonly workbook: Workbook;
  readonly onInserted: () => void;
}

/** Puts the exercise sheets of the trainer's workbook into the open one. */
export function InsertTraining({ workbook, onInserted }: InsertTrainingProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { outcome, isBusy, insert } = useInsert();
  const start = async () => {
    const work = async () => {
      await insertTraining(workbook);
      return undefined;
    };
    if (await insert(work)) onInserted();
  };
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void start()}>
        {say(insertText.insertTraining)}
      </Button>
      {outcome && <p className={styles.text}>{say(outcome)}</p>}
    </>
  );
}
