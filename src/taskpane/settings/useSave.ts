import { useCallback, useRef, useState } from "react";
import type { Words } from "../../core/words";
import { workbookErrorText } from "../../text/pane";
import { settingsText } from "../../text/settingsPane";
import { WorkbookError } from "../../workbook/workbook";
import { usePane } from "../app/PaneContext";
import type { OfficeSettings } from "../../summary/kept/officeSettings";

export type Save = (change: Partial<OfficeSettings>) => void;

/** A way to save a change, and the outcome of the last one. */
export function useSave(): { readonly save: Save; readonly outcome: Words | undefined } {
  const { changeSettings, workbook } = usePane();
  const [outcome, setOutcome] = useState<Words>();
  const last = useRef(0);
  const keep = useCallback(
    async (change: Partial<OfficeSettings>) => {
      const mine = ++last.current;
      // Only the outcome of the last change is shown. The previous words stay until then, because a line that comes and goes
      // would move what the user is about to click.
      const tell = (words: Words) => mine === last.current && setOutcome(words);
      try {
        await changeSettings(change);
        tell(workbook ? settingsText.saved : settingsText.onlyNow);
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        tell(error.code === "NOT_SUPPORTED" ? settingsText.notKept : workbookErrorText[error.code]);
      }
    },
    [changeSettings, workbook],
  );
  return { save: useCallback((change) => void keep(change), [keep]), outcome };
}
