import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { markText, reportText } from "../../text/checkPane";
import { workbookErrorText } from "../../text/pane";
import type { Words } from "../../core/words";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { reportRows } from "./reportRows";
import type { CheckedSheet } from "./runCheck";
import type { Marks } from "./useMarks";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  report: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface MarkToggleProps {
  readonly workbook: Workbook;
  readonly marks: Marks;
  readonly hasFindings: boolean;
}

/** Marks our findings in the sheet, and takes marks away again, also those of another day. */
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

/** Puts the findings on a sheet of their own, to hand on or print. */
export function ReportButton({ workbook, checked }: ReportButtonProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [told, setTold] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  if (!workbook.abilities.newSheets) return <p className={styles.text}>{say(reportText.cannot)}</p>;
  const make = async () => {
    setIsBusy(true);
    try {
      setTold(reportText.made(await workbook.addSheet(reportText.sheet[language], reportRows(checked, language))));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTold(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div className={styles.report}>
      <Button disabledFocusable={isBusy} onClick={() => void make()}>
        {say(reportText.make)}
      </Button>
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
    </div>
  );
}
