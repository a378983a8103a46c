import { Button } from "@fluentui/react-components";
import { workbookErrorText } from "../../text/pane";
import { trainingText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { Message } from "../app/Message";
import { useSay } from "../app/PaneContext";
import { InsertTraining } from "./InsertTraining";
import { useTrainingStyles } from "./trainingStyles";
import type { SheetReading } from "./useSheetReading";

interface NoReadingProps {
  readonly workbook: Workbook;
  readonly reading: Exclude<SheetReading<unknown>, { readonly is: "read" }>;
  readonly sheet: string;
  readonly onReadAgain: () => void;
}

/** Shown in place of an exercise while its sheet is missing, changed, or not yet read. */
export function NoReading({ workbook, reading, sheet, onReadAgain }: NoReadingProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const again = <Button onClick={onReadAgain}>{say(trainingText.readAgain)}</Button>;
  switch (reading.is) {
    case "reading":
      return (
        <p className={styles.quiet} role="status">
          {say(trainingText.reading(sheet))}
        </p>
      );
    case "missing":
      return (
        <Message title={say(trainingText.missing(sheet))} text={say(trainingText.missingHelp)}>
          {workbook.template && <InsertTraining workbook={workbook} onInserted={onReadAgain} />}
          {again}
        </Message>
      );
    case "moved":
      return (
        <Message title={say(trainingText.moved(sheet))} text={say(trainingText.movedHelp)}>
          {again}
        </Message>
      );
    case "failed":
      return (
        <Message title={say(trainingText.failed)} text={say(workbookErrorText[reading.why])}>
          {again}
        </Message>
      );
  }
}
