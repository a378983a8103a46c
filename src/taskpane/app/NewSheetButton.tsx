import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../core/words";
import { reportText } from "../../text/checkPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { useSay } from "./PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface NewSheetButtonProps {
  readonly workbook: Workbook;
  readonly label: Words;
  readonly isMain?: boolean;
  /** Writes the sheet and returns the outcome in words. */
  readonly write: () => Promise<Words>;
}

/** Writes something to a new sheet, or says why this spreadsheet cannot. */
export function NewSheetButton({ workbook, label, isMain = false, write }: NewSheetButtonProps) {
  const styles = useStyles();
  const say = useSay();
  const [outcome, setOutcome] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  const make = async () => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      setOutcome(await write());
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setOutcome(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  if (!workbook.abilities.newSheets) return <p className={styles.text}>{say(reportText.cannot)}</p>;
  return (
    <div className={styles.root}>
      <Button appearance={isMain ? "primary" : "secondary"} disabledFocusable={isBusy} onClick={() => void make()}>
        {say(label)}
      </Button>
      <p className={styles.text} role="status">
        {outcome && say(outcome)}
      </p>
    </div>
  );
}
