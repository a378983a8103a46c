import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../core/words";
import { reportText } from "../../text/checkPane";
import { monthlyPage, monthlyText, type MonthlyFacts } from "../../text/monthlyPage";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface MonthlyPageProps {
  readonly workbook: Workbook;
  readonly facts: MonthlyFacts;
}

/** Writes the month on a sheet of its own, to read, print and sign. */
export function MonthlyPage({ workbook, facts }: MonthlyPageProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [told, setTold] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  if (!workbook.abilities.newSheets) return <p className={styles.text}>{say(reportText.cannot)}</p>;
  const make = async () => {
    setIsBusy(true);
    try {
      setTold(monthlyText.made(await workbook.addSheet(monthlyText.sheet[language], monthlyPage(facts, language))));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setTold(workbookErrorText[error.code]);
    } finally {
      setIsBusy(false);
    }
  };
  return (
    <div className={styles.root}>
      <Button disabledFocusable={isBusy} onClick={() => void make()}>
        {say(monthlyText.make)}
      </Button>
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
    </div>
  );
}
