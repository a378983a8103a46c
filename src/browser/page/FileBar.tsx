import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowDownloadRegular,
  DeleteRegular,
  DocumentMultipleRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { Language } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import { recapPageText } from "../../text/recapPage";
import { SaveState, type SaveStateName } from "./SaveState";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  file: { flexGrow: 1, minWidth: "160px", overflow: "hidden" },
  name: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  tools: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface FileBarProps {
  readonly language: Language;
  readonly name: string;
  readonly saveState: SaveStateName | undefined;
  readonly onOpen: () => void;
  readonly onTemplate: () => void;
  /** Opens many files at once. */
  readonly onRecap: () => void;
  readonly onSave: (asCopy: boolean) => void;
  readonly onForget: () => void;
}

/** The open file, whether it is saved, and what can be done with it. */
export function FileBar({ language, name, saveState, onOpen, onTemplate, onRecap, onSave, onForget }: FileBarProps) {
  const styles = useStyles();
  const say = (text: keyof typeof SAID) => SAID[text][language];
  const isOpen = saveState !== undefined;
  return (
    <header className={styles.bar} data-region="bar">
      <div className={styles.file}>
        <h1 className={styles.name} title={name}>
          {name === "" ? "Lembar Dukcapil" : name}
        </h1>
        {isOpen && <SaveState language={language} state={saveState} />}
      </div>
      <div className={styles.tools} role="toolbar" aria-label={say("tools")}>
        <Button appearance="subtle" icon={<FolderOpenRegular />} title={say("openHint")} onClick={onOpen}>
          {say("open")}
        </Button>
        <Button
          appearance={saveState === "UNSAVED" ? "primary" : "subtle"}
          icon={<SaveRegular />}
          disabled={!isOpen}
          onClick={() => onSave(false)}
        >
          {say("save")}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          disabled={!isOpen}
          title={say("saveCopy")}
          aria-label={say("saveCopy")}
          onClick={() => onSave(true)}
        />
        <Button
          appearance="subtle"
          icon={<DocumentTableRegular />}
          title={say("template")}
          aria-label={say("template")}
          onClick={onTemplate}
        />
        <Button
          appearance="subtle"
          icon={<DocumentMultipleRegular />}
          title={say("recap")}
          aria-label={say("recap")}
          onClick={onRecap}
        />
        <Button
          appearance="subtle"
          icon={<DeleteRegular />}
          disabled={saveState !== "UNSAVED"}
          title={say("forget")}
          aria-label={say("forget")}
          onClick={onForget}
        />
      </div>
    </header>
  );
}

const { tools, open, openHint, save, saveCopy, template, forget } = browserPageText;
const SAID = { tools, open, openHint, save, saveCopy, template, forget, recap: recapPageText.open };
