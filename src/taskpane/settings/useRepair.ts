import { useState } from "react";
import type { Words } from "../../core/words";
import { workbookErrorText } from "../../text/pane";
import { helpText } from "../../text/settingsPane";
import { WorkbookError, type Uncalculated, type Workbook } from "../../workbook/workbook";

interface Repairing {
  readonly outcome: Words | undefined;
  readonly isRunning: boolean;
  readonly canTakeBack: boolean;
  readonly repair: () => void;
  readonly takeBack: () => void;
}

/** Repairs every sheet of the workbook, and takes the last repair back. */
export function useRepair(workbook: Workbook | undefined): Repairing {
  const [outcome, setOutcome] = useState<Words>();
  const [isRunning, setIsRunning] = useState(false);
  const [canTakeBack, setCanTakeBack] = useState(false);

  const run = async (work: (book: Workbook) => Promise<Words>) => {
    if (!workbook || isRunning) return;
    setIsRunning(true);
    setOutcome(helpText.repairing);
    try {
      setOutcome(await work(workbook));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setOutcome(workbookErrorText[error.code]);
    } finally {
      setIsRunning(false);
    }
  };
  const repair = async (book: Workbook) => {
    const cells = await book.repairFormulas().catch((error: unknown) => {
      setCanTakeBack(true);
      throw error;
    });
    if (cells > 0) setCanTakeBack(true);
    return repairedText(cells, (await book.uncalculated?.()) ?? []);
  };
  const takeBack = async (book: Workbook) => {
    const cells = await book.takeBackRepair();
    setCanTakeBack(false);
    return helpText.takenBack(cells);
  };
  return { outcome, isRunning, canTakeBack, repair: () => void run(repair), takeBack: () => void run(takeBack) };
}

/** What was entered again, and what stayed and why. */
function repairedText(cells: number, stayed: readonly Uncalculated[]): Words {
  const locked = stayed.filter(({ isProtected }) => isProtected);
  const said = [
    ...(cells > 0 ? [helpText.repaired(cells)] : []),
    ...(locked.length > 0
      ? [
          helpText.stayedLocked(
            countOf(locked),
            locked.map(({ sheet }) => sheet),
          ),
        ]
      : []),
    ...(stayed.length > locked.length
      ? [helpText.stayedUnknown(countOf(stayed.filter(({ isProtected }) => !isProtected)))]
      : []),
  ];
  if (said.length === 0) return helpText.nothingToRepair;
  return { id: said.map(({ id }) => id).join(" "), en: said.map(({ en }) => en).join(" ") };
}

const countOf = (sheets: readonly Uncalculated[]) => sheets.reduce((sum, { count }) => sum + count, 0);
