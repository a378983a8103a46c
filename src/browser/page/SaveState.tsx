import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Language, Words } from "../../core/words";
import { browserPageText } from "../../text/browserPage";

export type SaveStateName = "UNCHANGED" | "UNSAVED" | "SAVED";

const SENTENCES: Readonly<Record<SaveStateName, Words>> = {
  UNCHANGED: browserPageText.unchanged,
  UNSAVED: browserPageText.unsaved,
  SAVED: browserPageText.saved,
};

const useStyles = makeStyles({
  root: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  unsaved: { color: tokens.colorStatusWarningForeground3 },
});

/** Says whether everything is in the file; other changes are stored in this browser. */
export function SaveState({ language, state }: { readonly language: Language; readonly state: SaveStateName }) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.root, state === "UNSAVED" && styles.unsaved)}
      title={state === "UNSAVED" ? browserPageText.keptHere[language] : undefined}
    >
      {SENTENCES[state][language]}
    </div>
  );
}
