import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  QuestionRegular,
  SubtractRegular,
} from "@fluentui/react-icons";
import { SEVERITIES } from "../../../contract/finding";
import { acceptedText } from "../../../text/accepted";
import { bookCheckText } from "../../../text/bookCheckPane";
import { checkText } from "../../../text/pane";
import { useSay } from "../../app/PaneContext";
import { SeverityMark } from "../SeverityMark";
import type { SheetLine } from "./sheetLines";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  line: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  opened: { backgroundColor: tokens.colorNeutralBackground1Selected },
  icon: { flexShrink: 0, width: "12px", height: "12px", fontSize: "12px", marginTop: "4px" },
  mark: { marginTop: "4px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  told: { display: "block", color: tokens.colorNeutralForeground2 },
});

interface SheetRowsProps {
  readonly lines: readonly SheetLine[];
  readonly from: number;
  readonly to: number;
  readonly opened: number | undefined;
  readonly changed: ReadonlySet<string>;
  /** The line clicked last; it takes the focus back when it is rendered again. */
  readonly pressed: number | undefined;
  readonly onToggle: (at: number) => void;
}

/** One line per sheet: its light, its name, and how much is wrong, in words. */
export function SheetRows({ lines, from, to, opened, changed, pressed, onToggle }: SheetRowsProps) {
  const styles = useStyles();
  const say = useSay();
  if (from >= to) return null;
  return (
    <ul className={styles.list} aria-label={say(bookCheckText.sheets)}>
      {lines.slice(from, to).map((line, index) => {
        const at = from + index;
        const isOpen = at === opened;
        const told = toldOf(line).map(say);
        if (line.accepted > 0) told.push(say(acceptedText.count(line.accepted)));
        if (changed.has(line.sheet)) told.push(say(bookCheckText.changed));
        return (
          <li key={at}>
            <button
              type="button"
              className={mergeClasses(styles.line, isOpen && styles.opened)}
              aria-expanded={isOpen}
              {...(at === pressed && { ref: comeBack })}
              onClick={() => onToggle(at)}
            >
              {isOpen ? (
                <ChevronDownRegular className={styles.icon} />
              ) : (
                <ChevronRightRegular className={styles.icon} />
              )}
              <Light line={line} />
              <span className={styles.words}>
                <span className={styles.name}>{line.sheet}</span> <span className={styles.told}>{told.join(", ")}</span>
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function comeBack(line: HTMLElement | null): void {
  line?.focus({ preventScroll: true });
  line?.scrollIntoView?.({ block: "start" });
}

function toldOf({ light, counts }: SheetLine) {
  if (light === "FINE") return [bookCheckText.fine];
  if (light === "EMPTY") return [bookCheckText.empty];
  if (light === "TEXT") return [bookCheckText.withoutFigures];
  if (light === "UNKNOWN") return [bookCheckText.unknown];
  return SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    checkText.countOf(counts[severity], severity),
  );
}

function Light({ line: { light } }: { readonly line: SheetLine }) {
  const styles = useStyles();
  if (light === "FINE") return <CheckmarkRegular className={styles.icon} aria-hidden />;
  if (light === "TEXT") return <SubtractRegular className={styles.icon} aria-hidden />;
  if (light === "EMPTY" || light === "UNKNOWN") return <QuestionRegular className={styles.icon} aria-hidden />;
  return <SeverityMark severity={light} className={styles.mark} />;
}
