import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type KeyboardEvent } from "react";
import { formatNumber } from "../../text/format";
import { severityText } from "../../text/findings";
import { fixText } from "../../text/checkPane";
import { acceptedText } from "../../text/accepted";
import { checkText } from "../../text/pane";
import { Disclosure } from "../app/Disclosure";
import { usePane, useSay } from "../app/PaneContext";
import { PAGE, type Browsing, type BrowsingAction } from "./browsing";
import { findingView, groupTitle, tableHead } from "./checkView";
import { canBeFixed } from "./fixes/fixPlan";
import type { GroupOfTable } from "./groupOfTable";
import type { CheckedTable } from "./runCheck";
import { SeverityMark } from "./SeverityMark";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  tableName: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  hiddenWord: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  fix: { margin: `0 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    ...typographyStyles.body1,
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    color: "inherit",
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
  address: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0, minWidth: "32px" },
  told: { minWidth: 0, overflowWrap: "anywhere" },
  suggestion: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface GroupListProps {
  readonly groups: readonly GroupOfTable[];
  readonly browsing: Browsing;
  readonly withTableNames: boolean;
  readonly onAct: (action: BrowsingAction) => void;
  readonly onStand: (place: NonNullable<Browsing["current"]>) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFix: (group: GroupOfTable) => void;
  /** Asks why some findings of a group may stay as they are. */
  readonly onAccept: (group: GroupOfTable, findings: readonly number[]) => void;
}

/** The findings by cause. Only what is open and visible is rendered, because there may be a hundred thousand. */
export function GroupList({
  groups,
  browsing,
  withTableNames,
  onAct,
  onStand,
  onStep,
  onFix,
  onAccept,
}: GroupListProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  return (
    <div className={styles.groups}>
      {groups.map((group, index) => {
        const shown = browsing.open[group.key];
        return (
          <Disclosure
            key={group.key}
            open={shown !== undefined}
            onToggle={() => onAct({ do: "toggle", group: index })}
            label={
              <span className={styles.title}>
                <SeverityMark severity={group.severity} />
                <span className={styles.words}>
                  <span className={styles.hiddenWord}>{say(severityText[group.severity])}: </span>
                  {groupTitle(group, language)}
                  {withTableNames && <span className={styles.tableName}>{tableHead(group.table, language).title}</span>}
                </span>
                <span>{formatNumber(group.indexes.length, language)}</span>
              </span>
            }
          >
            {shown && (
              <>
                <FixButton group={group} onFix={onFix} />
                <Button className={styles.fix} appearance="subtle" onClick={() => onAccept(group, group.indexes)}>
                  {say(group.indexes.length === 1 ? acceptedText.accept : acceptedText.acceptAll(group.indexes.length))}
                </Button>
                {shown.from > 0 && (
                  <Button appearance="transparent" onClick={() => onAct({ do: "earlier", group: index })}>
                    {say(checkText.earlier(Math.min(PAGE, shown.from)))}
                  </Button>
                )}
                <ul className={styles.list}>
                  {group.indexes.slice(shown.from, shown.to).map((finding, offset) => {
                    const item = shown.from + offset;
                    const { current } = browsing;
                    return (
                      <li key={item}>
                        <FindingItem
                          table={group.table}
                          finding={finding}
                          isCurrent={current?.group === index && current.item === item}
                          onChoose={() => onStand({ group: index, item })}
                          onStep={onStep}
                        />
                        {current?.group === index && current.item === item && group.indexes.length > 1 && (
                          <Button
                            className={styles.fix}
                            size="small"
                            appearance="subtle"
                            onClick={() => onAccept(group, [finding])}
                          >
                            {say(acceptedText.accept)}
                          </Button>
                        )}
                      </li>
                    );
                  })}
                </ul>
                {shown.to < group.indexes.length && (
                  <Button appearance="transparent" onClick={() => onAct({ do: "more", group: index })}>
                    {say(checkText.more(Math.min(PAGE, group.indexes.length - shown.to)))}
                  </Button>
                )}
              </>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}

function FixButton({ group, onFix }: { readonly group: GroupOfTable; readonly onFix: (group: GroupOfTable) => void }) {
  const styles = useStyles();
  const say = useSay();
  const isOffered = useMemo(() => canBeFixed(group), [group]);
  if (!isOffered) return null;
  return (
    <Button className={styles.fix} onClick={() => onFix(group)}>
      {say(fixText.open)}
    </Button>
  );
}

interface FindingItemProps {
  readonly table: CheckedTable;
  readonly finding: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  readonly onStep: (by: 1 | -1) => void;
}

function FindingItem({ table, finding, isCurrent, onChoose, onStep }: FindingItemProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { address, message, suggestion } = findingView(table, finding, language);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isCurrent) return;
    button.current?.scrollIntoView?.({ block: "nearest" });
    // Arrow keys move through the list; from anywhere else the focus stays where it was.
    if (document.activeElement?.hasAttribute(FINDING)) button.current?.focus();
  }, [isCurrent]);
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (by === undefined) return;
    event.preventDefault();
    if (isCurrent) onStep(by);
    else onChoose();
  };
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.item, isCurrent && styles.current)}
      {...{ [FINDING]: "" }}
      aria-current={isCurrent ? "true" : undefined}
      onClick={onChoose}
      onKeyDown={onKey}
    >
      <span className={styles.address}>{address}</span>
      <span className={styles.told}>
        {message}
        {suggestion && <span className={styles.suggestion}>{suggestion}</span>}
      </span>
    </button>
  );
}

const FINDING = "data-finding";
