import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useReducer, useState, type KeyboardEvent } from "react";
import { checkText, workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook, type WorkbookErrorCode } from "../../workbook/workbook";
import { focusOnMount } from "../app/focusOnMount";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { browse, position, startBrowsing, step, type Browsing, type BrowsingAction } from "./browsing";
import { findingView, severityCounts } from "./checkView";
import { GroupList, type GroupOfTable } from "./GroupList";
import { NoTable } from "./NoTable";
import type { CheckedSheet } from "./runCheck";
import { SeverityMark } from "./SeverityMark";
import { StepFoot } from "./StepFoot";
import { TableHeader } from "./TableHeader";

const useStyles = makeStyles({
  table: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  counts: { ...typographyStyles.body1Strong, display: "flex", flexWrap: "wrap", gap: "4px 16px", margin: 0 },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  again: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  fine: { ...typographyStyles.body1Strong, margin: 0 },
  keys: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

interface CheckResultProps {
  readonly checked: CheckedSheet;
  readonly changedSince: boolean;
  readonly workbook: Workbook;
  readonly onCheckAgain: () => void;
}

/** What was recognised, how much is wrong, and every finding one click from its cell. */
export function CheckResult({ checked, changedSince, workbook, onCheckAgain }: CheckResultProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const groups = useMemo<readonly GroupOfTable[]>(
    () => checked.tables.flatMap((table) => table.groups.map((group) => ({ ...group, table }))),
    [checked],
  );
  const [browsing, act] = useReducer(
    (before: Browsing, action: BrowsingAction) => browse(groups, before, action),
    groups,
    startBrowsing,
  );
  const [refused, setRefused] = useState<WorkbookErrorCode>();

  const stand = async (place: NonNullable<Browsing["current"]>) => {
    const group = groups[place.group];
    const index = group?.indexes[place.item];
    if (!group || index === undefined) return;
    act({ do: "stand", ...place });
    const { row, column } = findingView(group.table, index, language);
    try {
      await workbook.select({ sheet: checked.sheet, row, column });
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(error.code);
    }
  };
  const go = (by: 1 | -1) => {
    const place = step(groups, browsing, by);
    if (place) void stand(place);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    go(event.shiftKey ? -1 : 1);
  };

  const counts = severityCounts(checked.tables, language);
  const total = groups.reduce((sum, { indexes }) => sum + indexes.length, 0);
  const rows = checked.tables.reduce((sum, table) => sum + (table.rows?.count ?? 0), 0);
  return (
    <div className={styles.keys} onKeyDown={onKey}>
      <ScreenBody
        foot={
          total > 0 && (
            <StepFoot
              at={position(groups, browsing)}
              of={total}
              onStep={go}
              isFirst={browsing.current !== undefined && step(groups, browsing, -1) === undefined}
              isLast={step(groups, browsing, 1) === undefined}
            />
          )
        }
      >
        {checked.tables.length === 0 && <NoTable checked={checked} />}
        {checked.tables.map((table, index) => (
          <TableHeader key={index} table={table} />
        ))}
        <div className={styles.again}>
          <div role="status">
            {counts.length > 0 && (
              <p className={styles.counts}>
                {counts.map(({ severity, text }) => (
                  <span key={severity} className={styles.count}>
                    <SeverityMark severity={severity} />
                    {text}
                  </span>
                ))}
              </p>
            )}
            {counts.length === 0 && checked.tables.length > 0 && (
              <>
                <p className={styles.fine}>{say(checkText.allFine)}</p>
                <p className={styles.text}>{say(checkText.rowsChecked(rows))}</p>
              </>
            )}
            {changedSince && <p className={styles.text}>{say(checkText.sheetChanged)}</p>}
            {refused && <p className={styles.text}>{say(workbookErrorText[refused])}</p>}
          </div>
          <Button
            ref={focusOnMount}
            appearance={total === 0 || changedSince ? "primary" : "secondary"}
            onClick={onCheckAgain}
          >
            {say(checkText.checkAgain)}
          </Button>
        </div>
        <GroupList
          groups={groups}
          browsing={browsing}
          withTableNames={checked.tables.length > 1}
          onAct={act}
          onStand={(place) => void stand(place)}
          onStep={go}
        />
      </ScreenBody>
    </div>
  );
}
