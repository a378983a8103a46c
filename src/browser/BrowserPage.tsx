import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Language, Words } from "../core/words";
import { Pane } from "../taskpane/app/Pane";
import { useColorScheme } from "../taskpane/app/useColorScheme";
import { browserPageText, notFollowingText, notSavableText } from "../text/browserPage";
import { frameText } from "../text/pane";
import type { NotFollowing, NotSavable } from "../workbook/grid/engine/notSavable";
import { chooseFile, droppedFile } from "./open/openedFile";
import { templateFile } from "./open/template";
import type { Work } from "./page/desk";
import { FormulaHelp } from "./page/FormulaHelp";
import { FileBar } from "./page/FileBar";
import { NewsNotice } from "./page/NewsNotice";
import { Notice } from "./page/Notice";
import { NotShownNotice } from "./page/NotShownNotice";
import { Opening } from "./page/Opening";
import type { SaveStateName } from "./page/SaveState";
import { StatusLine } from "./page/StatusLine";
import { UnreadNotice } from "./page/UnreadNotice";
import { useDesk } from "./page/useDesk";

const NARROW = "@media (max-width: 719px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: {
    height: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    "@media (max-width: 1100px)": { gridTemplateColumns: "minmax(0, 1fr) 320px" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
  desk: { minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column" },
  dropping: { outline: `3px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-3px" },
  sheet: { position: "relative", flexGrow: 1, minHeight: 0 },
  grid: { position: "absolute", inset: 0 },
  pane: {
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;
const noHost = () => undefined;
const silent = () => () => undefined;

/** The whole browser edition: the file, its sheets and the pane beside them. */
export function BrowserPage({ language }: { readonly language: Language }) {
  const styles = useStyles();
  const scheme = useColorScheme(noHost);
  const desk = useDesk(language, scheme === "dark");
  const [isDropping, setDropping] = useState(false);
  const { state, news } = desk;
  const work = state.stage === "open" ? state.work : undefined;
  const saveState = useSaveState(work, desk.savedVersion);
  const [refused, forgetRefused] = useRefused(work);
  useLookedAt(work);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
      <div className={styles.page}>
        <main
          className={mergeClasses(styles.desk, isDropping && styles.dropping)}
          onDragOver={(event) => {
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            setDropping(true);
          }}
          onDragLeave={() => setDropping(false)}
          onDrop={(event) => {
            setDropping(false);
            if (!event.dataTransfer.types.includes("Files")) return;
            event.preventDefault();
            void droppedFile(event.dataTransfer).then(desk.openFile);
          }}
        >
          <FileBar
            language={language}
            name={work?.file.name ?? ""}
            saveState={saveState}
            onOpen={() => void chooseFile().then(desk.openFile)}
            onTemplate={() => void templateFile().then(desk.openFile)}
            onSave={(asCopy) => void desk.save(asCopy)}
            onForget={() => void desk.forget()}
          />
          {news && (
            <NewsNotice
              language={language}
              fileName={work?.file.name ?? ""}
              news={news}
              onClose={desk.dismiss}
              onOpenAnyway={(file) => void desk.openAnyway(file)}
              onSaveCopy={() => void desk.save(true)}
            />
          )}
          {work && <UnreadNotice key={`unread-${work.id}`} language={language} unread={work.book.unread} />}
          {work && <NotShownNotice key={work.id} language={language} notShown={work.book.notShown} />}
          {refused && (
            <Notice tone="warning" close={browserPageText.close[language]} onClose={forgetRefused}>
              {refused[language]}
            </Notice>
          )}
          <section className={styles.sheet} aria-label={browserPageText.sheet[language]}>
            <div ref={desk.container} className={styles.grid} data-grid />
            {state.stage !== "open" && <Opening language={language} state={state} />}
          </section>
          {work && <StatusLine language={language} grid={work.grid} />}
          {work && <FormulaHelp language={language} typing={work.grid.typing} />}
        </main>
        <aside className={styles.pane} aria-label={frameText.title[language]}>
          <Pane key={work?.id ?? ""} language={language} workbook={work?.grid.workbook} trouble="OPENING" />
        </aside>
      </div>
    </FluentProvider>
  );
}

function useSaveState(work: Work | undefined, savedVersion: number): SaveStateName | undefined {
  const version = useSyncExternalStore(work?.grid.onView ?? silent, () => work?.grid.view().version ?? 0);
  if (!work) return undefined;
  if (version === savedVersion) return version === 0 ? "UNCHANGED" : "SAVED";
  return work.grid.handChanges().length > 0 ? "UNSAVED" : "UNCHANGED";
}

/** The grid is a drawing, so tests, and whoever looks with the browser's own tools, find here what it holds. */
function useLookedAt(work: Work | undefined): void {
  useEffect(() => void Object.assign(window, { lembar: work?.grid }), [work]);
}

/** What somebody last tried that could not be saved, or what did not follow. */
function useRefused(work: Work | undefined) {
  const [refused, setRefused] = useState<Words>();
  useEffect(() => {
    setRefused(undefined);
    return work?.grid.onRefused((why, where = "") =>
      setRefused(
        why in notFollowingText ? notFollowingText[why as NotFollowing](where) : notSavableText[why as NotSavable],
      ),
    );
  }, [work]);
  return [refused, () => setRefused(undefined)] as const;
}
