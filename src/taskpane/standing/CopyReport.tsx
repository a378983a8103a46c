import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Words } from "../../core/words";
import { summaryText } from "../../text/standingPane";
import { copyText } from "../app/copyText";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  said: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface CopyReportProps {
  readonly paragraph: string;
  readonly label?: Words;
}

/** The paragraph for the report, copied as plain text; shown on request, so that it can be read first. */
export function CopyReport({ paragraph, label = summaryText.copy }: CopyReportProps) {
  const styles = useStyles();
  const say = useSay();
  const shown = useRef<HTMLParagraphElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean }>();
  const current = outcome?.of === paragraph ? outcome : undefined;
  const copy = async () => {
    const copied = await copyText(paragraph);
    setOutcome({ of: paragraph, copied });
    if (!copied && shown.current) window.getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div className={styles.root}>
      <Button
        appearance="primary"
        icon={current?.copied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        {say(label)}
      </Button>
      <p className={styles.said} aria-live="polite">
        {current && say(current.copied ? summaryText.copied : summaryText.notCopied)}
      </p>
      <p ref={shown} className={styles.text} hidden={!current}>
        {paragraph}
      </p>
    </div>
  );
}
