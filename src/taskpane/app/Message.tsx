import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface MessageProps {
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** An empty or failing state: the situation, what to do, one button. */
export function Message({ title, text, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="status">
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
