import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import { bookCheckText } from "../../../text/bookCheckPane";
import { checkText } from "../../../text/pane";
import type { Workbook } from "../../../workbook/workbook";
import { focusOnMount } from "../../app/focusOnMount";
import { useSay } from "../../app/PaneContext";
import { ScreenBody } from "../../app/ScreenBody";
import { CheckResult } from "../CheckResult";
import { FixFoot } from "../fixes/FixFoot";
import type { Fixes } from "../fixes/useFixes";
import type { CheckedSheet } from "../runCheck";
import { ReportButton } from "../SheetTools";
import type { Marks } from "../useMarks";
import { Completeness } from "./Completeness";
import type { ReportMatrix } from "./reportMatrix";
import { gravestSheet, nextWithFindings, sheetLine } from "./sheetLines";
import { SheetRows } from "./SheetRows";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface BookResultProps {
  readonly sheets: readonly CheckedSheet[];
  readonly completeness: readonly ReportMatrix[];
  readonly changed: ReadonlySet<string>;
  readonly workbook: Workbook;
  readonly fixes: Fixes;
  readonly marks: Marks;
  readonly onOpened: (checked: CheckedSheet | undefined) => void;
  readonly onCheckAgain: () => void;
  readonly onCheckSheet: () => void;
  readonly onCompare: () => void;
  readonly recheck: (sheets: readonly string[]) => Promise<void>;
}

/** The sheet whose findings are shown, and how the user got there. */
interface Opened {
  readonly at: number | undefined;
  /** By stepping from the next or previous sheet. */
  readonly enter?: 1 | -1;
  /** By clicking this line, which keeps the focus. */
  readonly pressed?: number;
}

/** A line for each sheet, with the findings of the open one below it, as when that sheet is checked alone. */
export function BookResult({
  sheets,
  completeness,
  changed,
  workbook,
  fixes,
  marks,
  onOpened,
  onCheckAgain,
  onCheckSheet,
  onCompare,
  recheck,
}: BookResultProps) {
  const styles = useStyles();
  const say = useSay();
  const lines = useMemo(() => sheets.map(sheetLine), [sheets]);
  const [{ at, enter, pressed }, setOpened] = useState<Opened>(() => ({ at: gravestSheet(lines) }));
  const opened = at === undefined ? undefined : sheets[at];
  useEffect(() => onOpened(opened), [opened, onOpened]);
  useEffect(() => () => onOpened(undefined), [onOpened]);
  const sheet = opened?.sheet;
  const recheckOpened = useCallback(async () => {
    if (sheet !== undefined) await recheck([sheet]);
  }, [sheet, recheck]);

  const wrong = lines.filter(({ light }) => light === "error" || light === "warning").length;
  const isFine = lines.every(({ light }) => light !== "error" && light !== "warning" && light !== "info");
  const head = (
    <div className={styles.head}>
      <h2 className={styles.title}>{say(bookCheckText.title(sheets.length))}</h2>
      <p className={styles.text} role="status">
        {say(isFine ? bookCheckText.allFine : bookCheckText.verdict(wrong, sheets.length))}
      </p>
      <div className={styles.row}>
        <Button {...(enter === undefined && pressed === undefined && { ref: focusOnMount })} onClick={onCheckAgain}>
          {say(checkText.checkAgain)}
        </Button>
        <Button appearance="subtle" onClick={onCheckSheet}>
          {say(bookCheckText.oneSheet)}
        </Button>
        <Button appearance="subtle" onClick={onCompare}>
          {say(checkText.compare)}
        </Button>
      </div>
    </div>
  );
  const rows = (from: number, to: number) => (
    <SheetRows
      lines={lines}
      from={from}
      to={to}
      opened={at}
      changed={changed}
      pressed={pressed}
      onToggle={(row) => setOpened({ at: row === at ? undefined : row, pressed: row })}
    />
  );
  if (at === undefined || !opened)
    return (
      <ScreenBody foot={(fixes.told || fixes.canTakeBack > 0) && <FixFoot fixes={fixes} />}>
        {head}
        {rows(0, lines.length)}
        <Completeness matrices={completeness} />
        <ReportButton workbook={workbook} checked={sheets} />
      </ScreenBody>
    );
  return (
    <CheckResult
      key={at}
      checked={opened}
      changedSince={changed.has(opened.sheet)}
      workbook={workbook}
      fixes={fixes}
      marks={marks}
      recheck={recheckOpened}
      around={{
        before: (
          <>
            {head}
            {rows(0, at + 1)}
          </>
        ),
        after: (
          <>
            {rows(at + 1, lines.length)}
            <Completeness matrices={completeness} />
          </>
        ),
        enter,
        hasMore: (by) => nextWithFindings(lines, at, by) !== undefined,
        onPast: (by) => {
          const next = nextWithFindings(lines, at, by);
          if (next !== undefined) setOpened({ at: next, enter: by });
        },
        reported: sheets,
      }}
    />
  );
}
