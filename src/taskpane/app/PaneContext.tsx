import { createContext, useCallback, useContext, useEffect, useMemo, type ReactNode } from "react";
import type { Language, Words } from "../../core/words";
import type { HostTrouble } from "../../text/hostPane";
import type { Workbook } from "../../workbook/workbook";
import { useKeptSettings, type KeptSettings } from "../settings/useKeptSettings";

/** What every screen can use. Without a workbook the pane cannot read the sheet beside it. */
export interface PaneSurroundings extends KeptSettings {
  readonly language: Language;
  readonly workbook: Workbook | undefined;
  /** Why there is no workbook. */
  readonly trouble: HostTrouble;
}

const Context = createContext<PaneSurroundings | undefined>(undefined);

interface ProviderProps {
  /** The language of the host, unless the workbook stores another. */
  readonly language: Language;
  readonly workbook: Workbook | undefined;
  readonly trouble?: HostTrouble;
  readonly children: ReactNode;
}

export function PaneSurroundingsProvider({ language, workbook, trouble = "NOT_IN_EXCEL", children }: ProviderProps) {
  const { settings, changeSettings } = useKeptSettings(workbook);
  const chosen = settings.language ?? language;
  const value = useMemo(
    () => ({ language: chosen, workbook, trouble, settings, changeSettings }),
    [chosen, workbook, trouble, settings, changeSettings],
  );
  useEffect(() => {
    document.documentElement.lang = chosen;
  }, [chosen]);
  useEffect(() => {
    // The functions share this page and use the pane's language.
    if (settings.language === undefined) delete document.documentElement.dataset["language"];
    else document.documentElement.dataset["language"] = settings.language;
  }, [settings.language]);
  return <Context value={value}>{children}</Context>;
}

export function usePane(): PaneSurroundings {
  const pane = useContext(Context);
  if (!pane) throw new Error("a screen was drawn outside the pane");
  return pane;
}

/** Picks the reader's language. */
export function useSay(): (words: Words) => string {
  const { language } = usePane();
  return useCallback((words: Words) => words[language], [language]);
}
