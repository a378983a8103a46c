import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import type { DeskState } from "./useDesk";

const useStyles = makeStyles({
  root: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  bar: { maxWidth: "320px" },
  step: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3, maxWidth: "480px" },
});

interface OpeningProps {
  readonly language: Language;
  readonly state: Exclude<DeskState, { readonly stage: "open" }>;
}

/** Shown until the sheet is there: the current step, or why the file cannot be opened. */
export function Opening({ language, state }: OpeningProps) {
  const styles = useStyles();
  if (state.stage === "failed")
    return (
      <div className={styles.root} role="alert">
        <p className={styles.step}>{state.sentence[language]}</p>
      </div>
    );
  const step = state.step[language];
  return (
    <div className={styles.root} role="status">
      {state.name !== "" && <p className={styles.title}>{browserPageText.opening(state.name)[language]}</p>}
      <ProgressBar className={styles.bar} value={state.share} aria-label={step} />
      <div className={styles.step}>{step}</div>
    </div>
  );
}
