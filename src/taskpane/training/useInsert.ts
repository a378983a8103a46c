import { useState } from "react";
import type { Words } from "../../core/words";
import { insertText } from "../../text/trainingPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError } from "../../workbook/workbook";
import { NoTemplateFile } from "./templateFile";

interface Insert {
  readonly outcome: Words | undefined;
  readonly isBusy: boolean;
  /** Does the work and shows its result; returns whether it succeeded. */
  readonly insert: (work: () => Promise<Words | undefined>) => Promise<boolean>;
}

/** Reads and adds what a template has, and reports the outcome. */
export function useInsert(): Insert {
  const [outcome, setOutcome] = useState<Words>();
  const [isBusy, setIsBusy] = useState(false);
  const insert = async (work: () => Promise<Words | undefined>) => {
    if (isBusy) return false;
    setIsBusy(true);
    setOutcome(insertText.working);
    try {
      setOutcome(await work());
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
