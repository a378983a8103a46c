import {
  Button,
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef } from "react";
import type { Language, Words } from "../../core/words";
import { focusOnMount } from "../../taskpane/app/focusOnMount";
import { recapPageText } from "../../text/recapPage";
import { filesOf, type FoundFiles } from "./foundFiles";
import { RecapResult } from "./RecapResult";
import { useRecap } from "./useRecap";

const useStyles = makeStyles({
  surface: {
    maxWidth: "960px",
    boxSizing: "border-box",
    "@media (max-width: 719px)": { maxWidth: "100%", padding: tokens.spacingHorizontalM },
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowX: "hidden" },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RecapDialogProps {
  readonly language: Language;
  /** Dropped files; without them the user is asked to choose. */
  readonly found: FoundFiles | undefined;
  readonly onClose: () => void;
}

/** *Rekap*: many offices' files at once, read in workers, with progress and a way to stop. */
export default function RecapDialog({ language, found, onClose }: RecapDialogProps) {
  const styles = useStyles();
  const say = (words: Words) => words[language];
  const { state, run, stop } = useRecap(found);
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{say(recapPageText.title)}</DialogTitle>
          <DialogContent className={styles.content}>
            {state.is === "running" && (
              <>
                <p className={styles.text} role="status">
                  {say(recapPageText.running)}
                </p>
                <ProgressBar value={state.done} max={state.of} aria-label={say(recapPageText.running)} />
                <p className={styles.text}>{say(recapPageText.progress(state.done, state.of, state.file))}</p>
                <div className={styles.row}>
                  <Button ref={focusOnMount} onClick={stop}>
                    {say(recapPageText.stop)}
                  </Button>
                </div>
              </>
            )}
            {state.is === "done" && <RecapResult language={language} {...state} />}
            {state.is !== "running" && (
              <>
                {state.is === "asking" && (
                  <p className={styles.text} role="status">
                    {say(state.isEmpty ? recapPageText.nothing : recapPageText.about)}
                  </p>
                )}
                <div className={styles.row}>
                  <ChooseFiles label={say(recapPageText.files)} onFound={run} />
                  <ChooseFiles label={say(recapPageText.folder)} isFolder onFound={run} />
                  <Button {...(state.is === "done" && { ref: focusOnMount })} appearance="subtle" onClick={onClose}>
                    {say(recapPageText.close)}
                  </Button>
                </div>
              </>
            )}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface ChooseFilesProps {
  readonly label: string;
  readonly isFolder?: boolean;
  readonly onFound: (found: FoundFiles) => void;
}

function ChooseFiles({ label, isFolder = false, onFound }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder && { webkitdirectory: "" })}
        onChange={({ target }) => {
          const found = filesOf(target.files ?? []);
          target.value = "";
          onFound(found);
        }}
      />
    </>
  );
}
