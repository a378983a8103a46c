import { createContext, useCallback, useContext, useMemo, type ReactNode } from "react";
import type { Language, Words } from "../../core/words";
import type { Workbook } from "../../workbook/workbook";

/** What every screen may ask for. Without a workbook the pane cannot read the sheet beside it. */
export interface PaneSurroundings {
  readonly language: Language;
  readonly workbook: Workbook | undefined;
}

const Context = createContext<PaneSurroundings | undefined>(undefined);

export function PaneSurroundingsProvider({
  language,
  workbook,
  children,
}: PaneSurroundings & { readonly children: ReactNode }) {
  const value = useMemo(() => ({ language, workbook }), [language, workbook]);
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
