import { useCallback, useEffect, useRef, useState } from "react";
import type { Language, Words } from "../../core/words";
import { browserPageText } from "../../text/browserPage";
import { workStore } from "../keep/workStore";
import type { Made } from "../open/asWorkbook";
import type { OpenedFile } from "../open/openedFile";
import { save, type OthersChange, type SavedTo, type SaveFailure, type SaveTarget } from "../save/savedFile";
import type { Refusal } from "../../workbook/file/patch/change";
import type { Beginning } from "./beginning";
import { DRAWING, NotOpened, openWork, type Earlier, type Work } from "./desk";

/** What the page currently shows. */
export type DeskState =
  | { readonly stage: "opening"; readonly name: string; readonly step: Words; readonly share: number }
  | { readonly stage: "open"; readonly work: Work }
  | { readonly stage: "failed"; readonly sentence: Words };

/** A message that is shown once. */
export type News =
  | { readonly what: "RECOVERED" | "FORGOTTEN" | "NOT_KEPT" }
  | { readonly what: "NOT_RECOVERED"; readonly name: string }
  | { readonly what: "NOT_SAVED"; readonly why: SaveFailure; readonly others?: OthersChange | undefined }
  | {
      readonly what: "SAVED";
      readonly to: SavedTo;
      readonly refused: readonly Refusal[];
    }
  | { readonly what: "MADE"; readonly made: Made }
  | { readonly what: "NOT_OPENED"; readonly sentence: Words }
  | { readonly what: "UNSAVED"; readonly next: OpenedFile };

/** What is said about a workbook that has just been opened. */
function newsOf({ made }: Work, earlier: Earlier | undefined): News | undefined {
  if (earlier) return { what: "RECOVERED" };
  return made && { what: "MADE", made };
}

/** How long after the last change the work is stored in the browser. */
const REST_MS = 500;

/** Opens, stores and saves workbooks: everything that happens to the file on the page. */
export function useDesk(language: Language, dark: boolean, beginning: Beginning) {
  const container = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<DeskState>(opening("", browserPageText.engine, 0));
  const [news, setNews] = useState<News>();
  const [savedVersion, setSavedVersion] = useState(0);
  const [wasSaved, setWasSaved] = useState(false);
  const [settingsChanged, setSettingsChanged] = useState(false);
  const settingsNow = useRef(false);
  const noteSettings = useCallback((changed: boolean) => {
    settingsNow.current = changed;
    setSettingsChanged(changed);
  }, []);
  const current = useRef<Work>(undefined);
  const target = useRef<SaveTarget>(undefined);
  const darkNow = useRef(dark);

  useEffect(() => {
    darkNow.current = dark;
    current.current?.grid.setDark(dark);
  }, [dark]);

  const keep = useCallback(async () => {
    const work = current.current;
    if (!work) return;
    const changes = work.grid.handChanges();
    const kept = {
      id: work.id,
      name: work.file.name,
      bytes: work.grid.base(),
      reshaped: work.grid.reshaped(),
      settings: work.grid.settings(),
      settingsChanged: settingsNow.current,
      at: Date.now(),
    };
    if (changes.length === 0 && !settingsNow.current && !kept.reshaped) await workStore.forget(work.id);
    else if (!(await workStore.keep({ ...kept, changes }))) setNews({ what: "NOT_KEPT" });
  }, []);

  const open = useCallback(
    async (file: OpenedFile, earlier?: Earlier): Promise<void> => {
      const parent = container.current;
      if (!parent) return;
      const place = document.createElement("div");
      place.style.cssText = "position:absolute;inset:0";
      const before = current.current;
      try {
        const work = await openWork({
          file,
          container: place,
          language,
          dark: darkNow.current,
          earlier,
          onStep: (step, share) => {
            // The grid measures its space, so its element must be in the page before it is drawn.
            if (share >= DRAWING) {
              parent.replaceChildren(place);
              current.current?.grid.dispose();
              current.current = undefined;
            }
            setState(opening(file.name, step, share));
          },
          onSetting: () => {
            noteSettings(true);
            void keep();
          },
        });
        current.current = work;
        setWasSaved(false);
        noteSettings(earlier?.settingsChanged ?? false);
        const { handle, bytes } = work.file;
        target.current = handle && { handle, bytes };
        setSavedVersion(earlier ? -1 : work.grid.view().version);
        setState({ stage: "open", work });
        setNews(newsOf(work, earlier));
        if (before && before.id !== work.id) await workStore.forget(before.id);
      } catch (error) {
        const sentence = error instanceof NotOpened ? error.sentence : browserPageText.notShown;
        if (before && before === current.current) {
          setState({ stage: "open", work: before });
          setNews({ what: "NOT_OPENED", sentence });
          return;
        }
        place.remove();
        setState({ stage: "failed", sentence });
        if (earlier) setNews({ what: "NOT_RECOVERED", name: file.name });
      }
    },
    [language, keep, noteSettings],
  );

  useEffect(() => {
    void (async () => {
      const left = await beginning.left;
      if (left) await open({ name: left.name, bytes: left.bytes }, left);
      else await open(await beginning.template);
    })().catch(() => setState({ stage: "failed", sentence: browserPageText.engineFailed }));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the page starts
  }, []);

  const work = state.stage === "open" ? state.work : undefined;
  useEffect(() => {
    if (!work) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen = work.grid.view().version;
    const keepNow = () => {
      clearTimeout(timer);
      timer = undefined;
      void keep();
    };
    const stop = work.grid.onView(() => {
      const { version } = work.grid.view();
      if (version === seen) return;
      seen = version;
      clearTimeout(timer);
      timer = setTimeout(keepNow, REST_MS);
    });
    // A tab that is left may be closed without another word.
    const leave = () => {
      if (timer !== undefined && document.visibilityState === "hidden") keepNow();
    };
    document.addEventListener("visibilitychange", leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", leave);
      stop();
    };
  }, [work, keep]);

  const saveNow = useCallback(
    async (asCopy: boolean) => {
      const now = current.current;
      if (!now) return;
      const { version } = now.grid.view();
      const outcome = await save({
        name: now.file.name,
        original: now.grid.base(),
        changes: now.grid.fileChanges(),
        settings: now.grid.settings(),
        target: asCopy ? undefined : target.current,
      });
      if ("cancelled" in outcome) return;
      if ("failed" in outcome) return setNews({ what: "NOT_SAVED", why: outcome.failed, others: outcome.others });
      if ("handle" in outcome.saved) target.current = { handle: outcome.saved.handle, bytes: outcome.bytes };
      setSavedVersion(version);
      setWasSaved(true);
      noteSettings(false);
      await workStore.forget(now.id);
      setNews({ what: "SAVED", to: outcome.saved, refused: outcome.refused });
    },
    [noteSettings],
  );

  const isUnsaved = useCallback(() => {
    const now = current.current;
    if (!now) return false;
    return settingsNow.current || (now.grid.view().version !== savedVersion && hasChanges(now));
  }, [savedVersion]);

  return {
    container,
    state,
    news,
    savedVersion,
    settingsChanged,
    wasSaved,
    dismiss: () => setNews(undefined),
    save: saveNow,
    /** Opens a file; asks first if changes would be lost. */
    openFile: async (file: OpenedFile | undefined) => {
      if (!file) return;
      if (isUnsaved()) setNews({ what: "UNSAVED", next: file });
      else await open(file);
    },
    openAnyway: async (file: OpenedFile) => {
      setNews(undefined);
      await open(file);
    },
    forget: async () => {
      const now = current.current;
      if (now) await workStore.forget(now.id);
      setNews({ what: "FORGOTTEN" });
    },
  };
}

/** True if the work differs from the file that was opened. */
export const hasChanges = (work: Work): boolean =>
  work.grid.reshaped() !== undefined || work.grid.handChanges().length > 0;

const opening = (name: string, step: Words, share: number): DeskState => ({ stage: "opening", name, step, share });
