import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";

/*
 * Fluent's own tab list brings a focus manager as large as all our screens together; the first screen cannot afford it.
 * This one follows the same pattern: one stop for the Tab key, arrows walk, Home and End jump.
 */
const useStyles = makeStyles({
  list: { display: "flex", minWidth: 0 },
  tab: {
    ...typographyStyles.body1,
    position: "relative",
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  small: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}` },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::after": {
      content: '""',
      position: "absolute",
      left: tokens.spacingHorizontalM,
      right: tokens.spacingHorizontalM,
      bottom: 0,
      borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    },
  },
});

export interface TabItem {
  readonly key: string;
  readonly title: string;
  /** Shown if the title has no room; screen readers and the tooltip then give the title. */
  readonly short?: string;
  /** Id of the panel it opens, if it has its own. */
  readonly controls?: string;
}

interface TabsProps {
  readonly label: string;
  readonly items: readonly TabItem[];
  readonly chosen: string;
  readonly small?: boolean;
  readonly className?: string;
  readonly onChoose: (key: string) => void;
}

export function Tabs({ label, items, chosen, small = false, className, onChoose }: TabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const at = items.findIndex(({ key }) => key === chosen);
    const last = items.length - 1;
    const to = { ArrowRight: at < last ? at + 1 : 0, ArrowLeft: at > 0 ? at - 1 : last, Home: 0, End: last }[event.key];
    const item = to === undefined ? undefined : items[to];
    if (!item || to === undefined) return;
    event.preventDefault();
    onChoose(item.key);
    (list.current?.children[to] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={list} className={mergeClasses(styles.list, className)} role="tablist" aria-label={label} onKeyDown={walk}>
      {items.map(({ key, title, short, controls }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`tab-${key}`}
          aria-selected={key === chosen}
          {...(controls === undefined ? {} : { "aria-controls": controls })}
          {...(short === undefined ? {} : { "aria-label": title, title })}
          tabIndex={key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, small && styles.small, key === chosen && styles.chosen)}
          onClick={() => onChoose(key)}
        >
          {short ?? title}
        </button>
      ))}
    </div>
  );
}
