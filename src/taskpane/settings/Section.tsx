import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Words } from "../../core/words";
import { Disclosure } from "../app/Disclosure";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, display: "block" },
  summary: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground3 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingLeft: "16px",
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface SectionProps {
  readonly title: Words;
  /** The current setting, in a few words. */
  readonly summary?: string;
  readonly children: ReactNode;
}

export function Section({ title, summary, children }: SectionProps) {
  const styles = useStyles();
  const say = useSay();
  const label = (
    <>
      <span className={styles.title}>{say(title)}</span>
      {summary && <span className={styles.summary}>{summary}</span>}
    </>
  );
  return (
    <Disclosure label={label}>
      <div className={styles.content}>{children}</div>
    </Disclosure>
  );
}
