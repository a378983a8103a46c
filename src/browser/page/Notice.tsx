import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, flexShrink: 0 },
});

interface NoticeProps {
  readonly tone?: "warning";
  readonly close: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message above the sheet that stays until it is closed. */
export function Notice({ tone, close, onClose, actions, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, tone && styles[tone])} role="status">
      <div className={styles.text}>{children}</div>
      <div className={styles.actions}>
        {actions}
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={close}
          title={close}
          onClick={onClose}
        />
      </div>
    </div>
  );
}
