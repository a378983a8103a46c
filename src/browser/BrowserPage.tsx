import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Language } from "../core/words";
import { Pane } from "../taskpane/app/Pane";
import { useColorScheme } from "../taskpane/app/useColorScheme";
import { browserPageText } from "../text/browserPage";
import { frameText } from "../text/pane";
import type { Workbook } from "../workbook/workbook";
import { chooseFile } from "./open/openedFile";
import { templateFile } from "./open/template";
import type { Beginning } from "./page/beginning";
import type { Work } from "./page/desk";
import { DeskNotices } from "./page/DeskNotices";
import { FormulaHelp } from "./page/FormulaHelp";
import { FileBar } from "./page/FileBar";
import { Opening } from "./page/Opening";
import { StatusLine } from "./page/StatusLine";
import { isInSight, moveRegion } from "./page/regions";
import { useDesk } from "./page/useDesk";
import { useDropping } from "./page/useDropping";
import { usePageKeys } from "./page/usePageKeys";
import { useSaveState } from "./page/useSaveState";
import type { FoundFiles } from "./recap/foundFiles";

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

/** The whole browser edition: the file, its sheets and the pane beside them. */
export function BrowserPage({ language, beginning }: { readonly language: Language; readonly beginning: Beginning }) {
  const styles = useStyles();
  const scheme = useColorScheme(noHost);
  const desk = useDesk(language, scheme === "dark", beginning);
  const { state } = desk;
  const work = state.stage === "open" ? state.work : undefined;
  // The sheet first: it can be typed into while the pane is still being drawn.
  const drawn = useDeferredValue(work);
  const isPaneDue = work !== undefined && drawn === work;
  const saveState = useSaveState(work, desk);
  const [side, setSide] = useState<"sheet" | "pane">("sheet");
  const shown = useShowing(work?.grid.workbook, setSide);
  const [asked, setAsked] = useState<"find" | "print">();
  /** Many files at once: the dropped ones, or none until the user chooses. */
  const [recap, setRecap] = useState<{ readonly found?: FoundFiles }>();
  const [isDropping, dropping] = useDropping(
    (file) => void file.then(desk.openFile),
    (many) => void many.then((found) => setRecap({ found })),
  );
  useLookedAt(work);
  useKeyboard(work);
  const { save, openFile } = desk;
  const keys = useMemo(
    () => ({
      save: () => void save(false),
      find: () => setAsked("find"),
      print: () => setAsked("print"),
      open: () => void chooseFile().then(openFile),
      move: (by: 1 | -1) => moveRegion(by, () => work?.grid.focus()),
    }),
    [work, save, openFile],
  );
  usePageKeys(keys);
  return (
    <FluentProvider theme={THEMES[scheme]} className={styles.provider}>
      <main className={mergeClasses(styles.page, isDropping && styles.dropping)} {...dropping}>
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
          <DeskNotices
            language={language}
            desk={desk}
            saveState={saveState}
            {...(asked === undefined ? {} : { asked })}
            onAnswered={() => {
              setAsked(undefined);
              work?.grid.focus();
            }}
          />
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
          {(isPaneDue || state.stage === "failed") && (
            <Pane key={work?.id ?? ""} language={language} workbook={shown} trouble="OPENING" />
          )}
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

/** The workbook for the pane; where sheet and pane take turns, it can bring the sheet to the front. */
function useShowing(workbook: Workbook | undefined, show: (side: "sheet") => void): Workbook | undefined {
  return useMemo(
    () => workbook && { ...workbook, bringForward: () => show("sheet"), guides: "panduan" },
    [workbook, show],
  );
}

/** A file that was opened can be typed into at once, unless somebody is at work elsewhere in the page. */
function useKeyboard(work: Work | undefined): void {
  useEffect(() => {
    let frame = 0;
    // The sheet takes it once it is drawn.
    const give = () => {
      const { activeElement: now, body } = document;
      const isFree = now === body || now?.closest("[data-region=bar]");
      if (!work || !isFree || !isInSight("grid")) return;
      work.grid.focus();
      frame = requestAnimationFrame(give);
    };
    give();
    return () => cancelAnimationFrame(frame);
  }, [work]);
}

/** The grid is a drawing, so tests and the browser's developer tools find its content here. */
function useLookedAt(work: Work | undefined): void {
  useEffect(() => void Object.assign(window, { lembar: work?.grid }), [work]);
}
