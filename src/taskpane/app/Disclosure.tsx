import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground2Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  chevron: { flexShrink: 0, marginTop: "4px", fontSize: "12px" },
  label: { flexGrow: 1, minWidth: 0 },
  content: { paddingTop: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly label: ReactNode;
  /** Open despite the user's choice, while something inside must be seen. */
  readonly forceOpen?: boolean;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A line that opens what is below it. Its content is made only when it is open. */
export function Disclosure({ label, forceOpen = false, open, onToggle, children }: DisclosureProps) {
  const styles = useStyles();
  const [ownOpen, setOwnOpen] = useState(false);
  const id = useId();
  const isOpen = forceOpen || (open ?? ownOpen);
  const toggle = () => (onToggle ? onToggle(!isOpen) : setOwnOpen(!isOpen));
  return (
    <div>
      <button type="button" className={styles.button} aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
        {isOpen ? (
          <ChevronDownRegular className={styles.chevron} />
        ) : (
          <ChevronRightRegular className={styles.chevron} />
        )}
        <span className={styles.label}>{label}</span>
      </button>
      <div id={id} className={isOpen ? styles.content : undefined} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
