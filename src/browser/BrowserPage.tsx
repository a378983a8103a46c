import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Language, Words } from "../core/words";
import { Pane } from "../taskpane/app/Pane";
import { useColorScheme } from "../taskpane/app/useColorScheme";
import type { NotArranged } from "../contract/notArranged";
import type { NotShifted } from "../contract/notShifted";
import { browserPageText, notFollowingText, notSavableText } from "../text/browserPage";
import { notArrangedText } from "../text/notArranged";
import { notShiftedText } from "../text/notShifted";
import { frameText } from "../text/pane";
import type { NotFollowing, NotSavable } from "../workbook/grid/engine/notSavable";
import type { Workbook } from "../workbook/workbook";
import { chooseFile, droppedFile } from "./open/openedFile";
import { templateFile } from "./open/template";
import type { Work } from "./page/desk";
import { CopyOffer } from "./page/CopyOffer";
import { FormulaHelp } from "./page/FormulaHelp";
import { FindBar } from "./page/FindBar";
import { FileBar } from "./page/FileBar";
import { NewsNotice } from "./page/NewsNotice";
import { Notice } from "./page/Notice";
import { NotShownNotice } from "./page/NotShownNotice";
import { Opening } from "./page/Opening";
import { ReadOnlyNotice } from "./page/ReadOnlyNotice";
import type { SaveStateName } from "./page/SaveState";
import { StatusLine } from "./page/StatusLine";
import { UnreadNotice } from "./page/UnreadNotice";
import { PrintChoice } from "./page/PrintChoice";
import { moveRegion } from "./page/regions";
import { hasChanges, useDesk } from "./page/useDesk";
import { usePageKeys } from "./page/usePageKeys";
import { useUnexpected } from "./page/useUnexpected";
import { manyDropped, type FoundFiles } from "./recap/foundFiles";

const RecapDialog = lazy(() => import("./recap/RecapDialog"));

/** Phones, and wide screens at twice the size: the sheet or the pane, one at a time. */
const NARROW = "@media (max-width: 719px)";
/** Screens so low that the tools of the grid would take the place of its rows. */
const LOW = "@media (max-height: 479px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: {
    height: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    gridTemplateRows: "minmax(0, 1fr)",
    "@media (max-width: 1100px)": { gridTemplateColumns: "minmax(0, 1fr) 320px" },
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(0, 1fr) auto" },
  },
  desk: {
    minWidth: 0,
    minHeight: 0,
    display: "flex",
    flexDirection: "column",
    [NARROW]: { gridRow: 1, gridColumn: 1 },
  },
  behind: { [NARROW]: { visibility: "hidden" } },
  side: { display: "none", [NARROW]: { display: "flex", gridRow: 2, borderRadius: 0, minHeight: "44px" } },
  dropping: { outline: `3px dashed ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-3px" },
  sheet: { position: "relative", flexGrow: 1, minHeight: 0 },
  grid: {
    position: "absolute",
    inset: 0,
    [LOW]: { "& [data-u-comp=headerbar]": { display: "none" } },
  },
  pane: {
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { gridRow: 1, gridColumn: 1, borderLeft: "none" },
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
  const saveState = useSaveState(work, desk);
  const [side, setSide] = useState<"sheet" | "pane">("sheet");
  const shown = useShowing(work?.grid.workbook, setSide);
  const [isFinding, setFinding] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  /** Many files at once: those that were dropped, or none before somebody is asked. */
  const [recap, setRecap] = useState<{ readonly found?: FoundFiles }>();
  const [isUnexpected, forgetUnexpected] = useUnexpected();
  const [refused, forgetRefused] = useRefused(work);
  useLookedAt(work);
  const { save, openFile } = desk;
  const keys = useMemo(
    () => ({
      save: () => void save(false),
      find: () => setFinding(true),
      print: () => setPrinting(true),
      open: () => void chooseFile().then(openFile),
      move: (by: 1 | -1) => moveRegion(by, () => work?.grid.focus()),
    }),
    [work, save, openFile],
  );
  usePageKeys(keys);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
      <main
        className={mergeClasses(styles.page, isDropping && styles.dropping)}
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
          const many = manyDropped(event.dataTransfer);
          if (many) void many.then((found) => setRecap({ found }));
          else void droppedFile(event.dataTransfer).then(desk.openFile);
        }}
      >
        <div className={mergeClasses(styles.desk, side === "pane" && styles.behind)}>
          <FileBar
            language={language}
            name={work?.file.name ?? ""}
            saveState={saveState}
            onOpen={() => void chooseFile().then(desk.openFile)}
            onRecap={() => setRecap({})}
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
          {work && (
            <ReadOnlyNotice
              key={`read-${work.id}`}
              language={language}
              handle={work.file.handle}
              isRecommended={work.book.readOnly}
            />
          )}
          {work && (
            <CopyOffer
              key={`copy-${work.id}`}
              language={language}
              file={work.file}
              isUnsaved={saveState === "UNSAVED"}
            />
          )}
          {isUnexpected && (
            <Notice tone="warning" close={browserPageText.close[language]} onClose={forgetUnexpected}>
              {browserPageText.unexpected[language]}
            </Notice>
          )}
          {work && isPrinting && (
            <PrintChoice
              language={language}
              grid={work.grid}
              name={work.file.name}
              onClose={() => {
                setPrinting(false);
                work.grid.focus();
              }}
            />
          )}
          {work && isFinding && (
            <FindBar
              language={language}
              grid={work.grid}
              onClose={() => {
                setFinding(false);
                work.grid.focus();
              }}
            />
          )}
          {work && <NotShownNotice key={work.id} language={language} notShown={work.book.notShown} />}
          {refused && (
            <Notice tone="warning" close={browserPageText.close[language]} onClose={forgetRefused}>
              {refused[language]}
            </Notice>
          )}
          <section className={styles.sheet} aria-label={browserPageText.sheet[language]}>
            <div ref={desk.container} className={styles.grid} data-grid data-region="grid" />
            {state.stage !== "open" && <Opening language={language} state={state} />}
          </section>
          {work && <StatusLine language={language} grid={work.grid} />}
          {work && <FormulaHelp language={language} typing={work.grid.typing} />}
        </div>
        <section
          className={mergeClasses(styles.pane, side === "sheet" && styles.behind)}
          aria-label={frameText.title[language]}
          data-region="pane"
        >
          <Pane key={work?.id ?? ""} language={language} workbook={shown} trouble="OPENING" />
        </section>
        <Button
          className={styles.side}
          appearance="primary"
          onClick={() => setSide(side === "sheet" ? "pane" : "sheet")}
        >
          {(side === "sheet" ? browserPageText.showPane : browserPageText.showSheet)[language]}
        </Button>
        {recap && (
          <Suspense fallback={null}>
            <RecapDialog language={language} found={recap.found} onClose={() => setRecap(undefined)} />
          </Suspense>
        )}
      </main>
    </FluentProvider>
  );
}

/** The workbook as the pane has it, which may bring the sheet in front where the two take turns. */
function useShowing(workbook: Workbook | undefined, show: (side: "sheet") => void): Workbook | undefined {
  return useMemo(() => workbook && { ...workbook, bringForward: () => show("sheet") }, [workbook, show]);
}

function useSaveState(
  work: Work | undefined,
  { savedVersion, settingsChanged, wasSaved }: ReturnType<typeof useDesk>,
): SaveStateName | undefined {
  const version = useSyncExternalStore(work?.grid.onView ?? silent, () => work?.grid.view().version ?? 0);
  if (!work) return undefined;
  if (settingsChanged) return "UNSAVED";
  if (version !== savedVersion && hasChanges(work)) return "UNSAVED";
  return wasSaved ? "SAVED" : "UNCHANGED";
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
        why === "NOT_SHIFTED"
          ? notShiftedText[where as NotShifted]
          : why === "NOT_ARRANGED"
            ? notArrangedText[where as NotArranged]
            : why in notFollowingText
              ? notFollowingText[why as NotFollowing](where)
              : notSavableText[why as NotSavable],
      ),
    );
  }, [work]);
  return [refused, () => setRefused(undefined)] as const;
}
