import { useState } from "react";
import { FAULT_SHEET } from "../../catalogue/training/layout";
import type { FaultId, PlantedFault } from "../../catalogue/training/plantedFaults";
import { cellAddress } from "../../core/cells/area";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Words } from "../../core/words";
import { plantedFaultText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { huntedFaults, judgeCell, type HuntedFault } from "./faultHunt";
import type { Learning } from "./useProgress";
import { useSheetReading, type SheetReading } from "./useSheetReading";

/** What was said about the chosen cell, and the fault that it turned out to be. */
export interface Said {
  readonly words: Words;
  readonly fault?: PlantedFault;
  readonly offersSheet?: boolean;
}

export interface Hunt {
  readonly reading: SheetReading<readonly HuntedFault[]>;
  readonly said: Said | undefined;
  readonly isBusy: boolean;
  /** Asks whether the selected cell is one of the faults. */
  readonly point: () => void;
  readonly show: (fault: PlantedFault) => void;
  readonly openSheet: () => void;
  readonly readAgain: () => void;
}

/** The checker loads when the exercise is opened, not with the list of exercises. */
const readFixed = async (sheet: SheetCells) => (await import("./readFaults")).readFaults(sheet);

/** The search for faults: the learner points at cells, and the checker reports what remains. */
export function useHunt(workbook: Workbook, { progress, find }: Learning): Hunt {
  const { reading, readNow } = useSheetReading(workbook, FAULT_SHEET, readFixed);
  const [said, setSaid] = useState<Said>();
  const [isBusy, setIsBusy] = useState(false);
  const hunted = (fixed: readonly FaultId[]) => huntedFaults(progress.found, fixed);

  const attempt = async (work: () => Promise<Said | undefined>) => {
    setIsBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setSaid({ words: workbookErrorText[error.code] });
    } finally {
      setIsBusy(false);
    }
  };
  const point = async (): Promise<Said | undefined> => {
    const { sheet, area } = await workbook.selection();
    if (sheet !== FAULT_SHEET) return { words: trainingText.otherSheet, offersSheet: true };
    if (area.rows !== 1 || area.columns !== 1) return { words: trainingText.oneCell };
    const now = await readNow();
    if (now.is !== "read") return undefined;
    const verdict = judgeCell(hunted(now.value), area.row, area.column);
    const cell = cellAddress(area.row, area.column);
    const { is, fault } = verdict;
    if (!fault) return { words: trainingText[is](cell) };
    if (is === "again") return { words: trainingText.again(cell), fault };
    find(fault.id);
    return { words: trainingText.hit(cell, plantedFaultText[fault.id].title), fault };
  };
  const select = (row: number, column: number) => async (): Promise<Said | undefined> => {
    await workbook.select({ sheet: FAULT_SHEET, row, column });
    return undefined;
  };
  return {
    reading: reading.is === "read" ? { is: "read", value: hunted(reading.value) } : reading,
    said,
    isBusy,
    point: () => void attempt(point),
    show: ({ row, column }) => void attempt(select(row, column)),
    openSheet: () => void attempt(select(0, 0)),
    readAgain: () => void readNow(),
  };
}
