import { useState } from "react";
import type { Words } from "../../core/words";
import { insertText } from "../../text/latihanPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError } from "../../workbook/workbook";
import { NoTemplateFile } from "./templateFile";

interface Insert {
  readonly outcome: Words | undefined;
  readonly isBusy: boolean;
  /** Inserts, and answers whether that went well. */
  readonly insert: (work: () => Promise<readonly string[]>) => Promise<boolean>;
}

/** Inserts sheets and says what became of it. */
export function useInsert(): Insert {
  const [outcome, setOutcome] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  const insert = async (work: () => Promise<readonly string[]>) => {
    if (isBusy) return false;
    setIsBusy(true);
    setOutcome(insertText.inserting);
    try {
      const names = await work();
      setOutcome(names.length === 0 ? insertText.nothingNew : insertText.inserted(names));
      return true;
    } catch (error) {
      if (error instanceof NoTemplateFile) setOutcome(insertText.noFile);
      else if (error instanceof WorkbookError) setOutcome(workbookErrorText[error.code]);
      else throw error;
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { outcome, isBusy, insert };
}
