import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { Fragment, useRef, useState } from "react";
import { formulaText } from "../../text/formulaPane";
import { copyText } from "../app/copyText";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  formula: {
    ...typographyStyles.body1,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    display: "block",
    overflowWrap: "anywhere",
    userSelect: "all",
  },
  said: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The formula as it goes into a cell, and a button that copies it and says so. */
export function CopyFormula({ formula, isMain }: { readonly formula: string; readonly isMain: boolean }) {
  const styles = useStyles();
  const say = useSay();
  const shown = useRef<HTMLElement>(null);
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly copied: boolean }>();
  const current = outcome?.of === formula ? outcome : undefined;
  const copy = async () => {
    const copied = await copyText(formula);
    if (!copied && shown.current) window.getSelection()?.selectAllChildren(shown.current);
    setOutcome({ of: formula, copied });
  };
  return (
    <section className={styles.root} aria-label={say(formulaText.formula)}>
      <h3 className={styles.heading}>{say(formulaText.formula)}</h3>
      <code className={styles.formula} ref={shown}>
        {formula.split(/(?<=[;,(])/).map((part, index) => (
          <Fragment key={index}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      <Button
        appearance={isMain ? "primary" : "secondary"}
        icon={current?.copied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        {say(formulaText.copy)}
      </Button>
      <p className={styles.said} aria-live="polite">
        {current && say(current.copied ? formulaText.copied : formulaText.notCopied)}
      </p>
    </section>
  );
}
