import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { inSlices } from "../../reading/slices";
import { markText, reportText } from "../../text/checkPane";
import { workbookErrorText } from "../../text/pane";
import type { Workbook } from "../../workbook/workbook";
import { NewSheetButton } from "../app/NewSheetButton";
import { usePane, useSay } from "../app/PaneContext";
import { reportRows } from "./reportRows";
import type { CheckedSheet } from "./runCheck";
import type { Marks } from "./useMarks";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface MarkToggleProps {
  readonly workbook: Workbook;
  readonly marks: Marks;
  readonly hasFindings: boolean;
}

/** Marks our findings in the sheet, and removes marks, including those of an earlier day. */
export function MarkToggle({ workbook, marks, hasFindings }: MarkToggleProps) {
  const styles = useStyles();
  const say = useSay();
  if (!workbook.abilities.marks) return hasFindings ? <p className={styles.text}>{say(markText.cannot)}</p> : null;
  const { isOn, bounded, refused, cleared, turn, clear } = marks;
  return (
    <>
      {(hasFindings || isOn) && (
        <Checkbox
          label={say(markText.mark)}
          checked={isOn}
          onChange={(_event, { checked }) => turn(checked === true)}
        />
      )}
      {!isOn && (
        <Button appearance="subtle" onClick={clear}>
          {say(markText.clear)}
        </Button>
      )}
      <div role="status">
        {bounded !== undefined && <p className={styles.text}>{say(markText.bounded(bounded))}</p>}
        {cleared && <p className={styles.text}>{say(markText.cleared)}</p>}
        {refused && <p className={styles.text}>{say(workbookErrorText[refused])}</p>}
      </div>
    </>
  );
}

interface ReportButtonProps {
  readonly workbook: Workbook;
  readonly checked: readonly CheckedSheet[];
}

/** Writes the findings to a new sheet, for handing on or printing. */
export function ReportButton({ workbook, checked }: ReportButtonProps) {
  const { language } = usePane();
  const write = async () =>
    reportText.made(await workbook.addSheet(reportText.sheet[language], await inSlices(reportRows(checked, language))));
  return <NewSheetButton workbook={workbook} label={reportText.make} write={write} />;
}
