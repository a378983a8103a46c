import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, Suspense, type ReactNode } from "react";
import { unreadColumns } from "../../reading/measures/unreadColumns";
import { filterText, frontText } from "../../text/checkPane";
import { checkText, workbookErrorText } from "../../text/pane";
import type { Workbook } from "../../workbook/workbook";
import { focusOnMount } from "../app/focusOnMount";
import { Message } from "../app/Message";
import { useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { lazyPart } from "../app/lazyPart";
import { AcceptanceOutcome } from "./accepted/AcceptanceOutcome";
import { AcceptedList } from "./accepted/AcceptedList";
import { useAcceptance } from "./accepted/useAcceptance";
import { position, step } from "./browsing";
import { FixFoot } from "./fixes/FixFoot";
import { FixPreview } from "./fixes/FixPreview";
import type { Fixes } from "./fixes/useFixes";
import { GroupList } from "./GroupList";
import { groupsOf, type GroupOfTable } from "./groupOfTable";
import { rememberCheck } from "./lastCheck";
import { useFrontSheet } from "./useFrontSheet";
import { UnreadList } from "./mapping/UnreadColumns";
import { useMapping } from "./mapping/useMapping";
import { KnownKinds, NoTable } from "./NoTable";
import type { CheckedSheet } from "./runCheck";
import { countOf, matching, type FindingFilter } from "./findingFilter";
import { MarkToggle, ReportButton } from "./SheetTools";
import { FilterBar } from "./FilterBar";
import { StepFoot } from "./StepFoot";
import { TableHeader } from "./TableHeader";
import type { Marks } from "./useMarks";
import { useWalk, type Neighbours } from "./useWalk";

const AcceptForm = lazyPart(async () => (await import("./accepted/AcceptForm")).AcceptForm);

const useStyles = makeStyles({
  again: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  fine: { ...typographyStyles.body1Strong, margin: 0 },
  keys: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  faded: { color: tokens.colorNeutralForeground3 },
  hidden: { display: "none" },
});

export interface SheetsAround extends Neighbours {
  readonly before: ReactNode;
  readonly after: ReactNode;
  /** True if another sheet on that side has findings. */
  hasMore(by: 1 | -1): boolean;
  readonly reported: readonly CheckedSheet[];
}

interface CheckResultProps {
  readonly checked: CheckedSheet;
  readonly changedSince: boolean;
  readonly workbook: Workbook;
  readonly fixes: Fixes;
  readonly marks: Marks;
  readonly onCheckAgain?: () => void;
  readonly onCheckAll?: () => void;
  readonly onCompare?: () => void;
  /** The sheets of a workbook around this one; the buttons for a single sheet are then among them. */
  readonly around?: SheetsAround;
  /** Checks again while this result stays visible. */
  readonly recheck: () => Promise<void>;
}

/** What was recognised, how much is wrong, every finding one click from its cell, and what can be done about it. */
export function CheckResult({
  checked,
  changedSince,
  workbook,
  fixes,
  marks,
  onCheckAgain,
  onCheckAll,
  onCompare,
  around,
  recheck,
}: CheckResultProps) {
  const styles = useStyles();
  const say = useSay();
  useEffect(() => rememberCheck(workbook, checked), [workbook, checked]);
  const [filter, setFilter] = useState<FindingFilter>({});
  const [fixing, setFixing] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  const part = useRef<HTMLDivElement>(null);
  const all = useMemo(() => groupsOf(checked), [checked]);
  const groups = useMemo(() => matching(all, filter), [all, filter]);
  const mapping = useMapping(workbook, recheck);
  const acceptance = useAcceptance(workbook, checked, changedSince, recheck);
  const accepted = useMemo(() => checked.tables.flatMap((table) => table.accepted), [checked]);
  const [accepting, setAccepting] = useState<{ readonly group: GroupOfTable; readonly findings: readonly number[] }>();
  const { browsing, act, show, stand, go, refused } = useWalk(workbook, checked.sheet, groups, part, around);

  const preview = groups.find(({ key }) => key === fixing);
  const openFixes = ({ key }: GroupOfTable) => {
    opener.current = document.activeElement as HTMLElement | null;
    setFixing(key);
  };
  const openAccepting = (group: GroupOfTable, findings: readonly number[]) => {
    opener.current = document.activeElement as HTMLElement | null;
    setAccepting({ group, findings });
  };
  const closeFixes = () => {
    setFixing(undefined);
    setAccepting(undefined);
    // The list must be rendered before it can take the focus back.
    requestAnimationFrame(() => opener.current?.focus());
  };

  const front = useFrontSheet(workbook, checked.sheet);
  const isBehind = !around && front !== checked.sheet;
  const total = countOf(groups);
  const rows = checked.tables.reduce((sum, table) => sum + (table.rows?.count ?? 0), 0);
  return (
    <div className={styles.keys} ref={part}>
      {preview && (
        <FixPreview
          key={preview.key}
          group={preview}
          isBusy={fixes.isBusy}
          onShow={(place) => void show(place)}
          onApply={(wanted) => {
            setFixing(undefined);
            void fixes.apply(wanted);
          }}
          onCancel={closeFixes}
        />
      )}
      {accepting && (
        <Suspense fallback={null}>
          <AcceptForm
            group={accepting.group}
            findings={accepting.findings}
            onAccept={(keys, given) => {
              setAccepting(undefined);
              acceptance.accept(keys, given);
            }}
            onCancel={closeFixes}
          />
        </Suspense>
      )}
      <div className={mergeClasses(styles.keys, (preview || accepting) && styles.hidden)}>
        <ScreenBody
          foot={
            (total > 0 || fixes.told || fixes.canTakeBack > 0) && (
              <>
                <FixFoot fixes={fixes} />
                {total > 0 && (
                  <StepFoot
                    at={position(groups, browsing)}
                    of={total}
                    onStep={go}
                    isFirst={
                      browsing.current !== undefined && step(groups, browsing, -1) === undefined && !around?.hasMore(-1)
                    }
                    isLast={step(groups, browsing, 1) === undefined && !around?.hasMore(1)}
                  />
                )}
              </>
            )
          }
        >
          {around?.before}
          {checked.tables.length === 0 && <NoTable checked={checked} />}
          {checked.tables.map((table, index) => (
            <div key={index} className={isBehind ? styles.faded : undefined}>
              <TableHeader table={table} mapping={mapping} />
            </div>
          ))}
          {checked.tables.length > 0 && <UnreadList unread={checked.unread} />}
          <div className={mergeClasses(styles.again, isBehind && styles.faded)}>
            {all.length > 0 && <FilterBar groups={all} filter={filter} onFilter={setFilter} />}
            <div role="status">
              {all.length === 0 && checked.tables.length > 0 && (
                <>
                  <p className={styles.fine}>{say(checkText.allFine)}</p>
                  <p className={styles.text}>{say(checkText.rowsChecked(rows))}</p>
                </>
              )}
              {isBehind && <p className={styles.text}>{say(frontText.other(checked.sheet, front))}</p>}
              {changedSince && <p className={styles.text}>{say(checkText.sheetChanged)}</p>}
              <AcceptanceOutcome acceptance={acceptance} />
              {refused && <p className={styles.text}>{say(workbookErrorText[refused])}</p>}
            </div>
            <div className={styles.row}>
              {onCheckAgain && (
                <Button
                  ref={focusOnMount}
                  appearance={all.length === 0 || changedSince || isBehind ? "primary" : "secondary"}
                  onClick={onCheckAgain}
                >
                  {say(isBehind ? frontText.check(front) : checkText.checkAgain)}
                </Button>
              )}
              {onCheckAll && (
                <Button appearance="subtle" onClick={onCheckAll}>
                  {say(checkText.checkAll)}
                </Button>
              )}
              {onCompare && (
                <Button appearance="subtle" onClick={onCompare}>
                  {say(checkText.compare)}
                </Button>
              )}
              <MarkToggle workbook={workbook} marks={marks} hasFindings={all.length > 0} />
            </div>
          </div>
          {checked.tables.length === 0 && !checked.isEmpty && <KnownKinds checked={checked} />}
          {all.length > 0 && total === 0 && (
            <Message title={say(filterText.nothing)}>
              <Button onClick={() => setFilter({})}>{say(filterText.showAll)}</Button>
            </Message>
          )}
          <GroupList
            groups={groups}
            browsing={browsing}
            withTableNames={checked.tables.length > 1}
            onAct={act}
            onStand={(place) => {
              stand(place);
              workbook.bringForward?.();
            }}
            onStep={go}
            onFix={openFixes}
            onAccept={openAccepting}
          />
          <AcceptedList
            accepted={accepted}
            onShow={(row, column) => void show({ sheet: checked.sheet, row, column })}
            onTakeBack={acceptance.takeBack}
          />
          {(all.length > 0 || accepted.length > 0 || isAnyUnread(checked)) && !around && (
            <ReportButton workbook={workbook} checked={[checked]} />
          )}
          {around?.after}
          {around && <ReportButton workbook={workbook} checked={around.reported} />}
        </ScreenBody>
      </div>
    </div>
  );
}

function isAnyUnread({ tables, unread }: CheckedSheet): boolean {
  return unread.length > 0 || tables.some(({ report }) => unreadColumns(report.table.found).length > 0);
}
