import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../../core/words";
import { workbookErrorText } from "../../text/pane";
import { summaryText } from "../../text/standingPane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";
import { SeverityMark } from "../check/SeverityMark";
import type { WrongSheet } from "./readTables";

const useStyles = makeStyles({
  item: { display: "flex", gap: tokens.spacingHorizontalS, listStyleType: "none", overflowWrap: "anywhere" },
  sheet: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
});

interface WrongSheetsProps {
  readonly wrong: readonly WrongSheet[];
  readonly workbook: Workbook | undefined;
}

/** Sheets whose findings make the summary doubtful, each one click away; items of a list. */
export function WrongSheets({ wrong, workbook }: WrongSheetsProps) {
  const styles = useStyles();
  const say = useSay();
  const [refused, setRefused] = useState<{ readonly sheet: string; readonly why: Words }>();
  const open = async (sheet: string) => {
    setRefused(undefined);
    try {
      await workbook?.select({ sheet, row: 0, column: 0 });
      workbook?.bringForward?.();
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused({ sheet, why: workbookErrorText[error.code] });
    }
  };
  return wrong.map(({ sheet, count }) => (
    <li key={sheet} className={styles.item}>
      <SeverityMark severity="warning" />
      <div className={styles.sheet}>
        <span>{say(summaryText.wrongOn(sheet, count))}</span>
        {workbook && (
          <Button size="small" onClick={() => void open(sheet)}>
            {say(summaryText.openSheet(sheet))}
          </Button>
        )}
        <span role="status">{refused?.sheet === sheet && say(refused.why)}</span>
      </div>
    </li>
  ));
}
