import { useCallback, useEffect, useRef, useState } from "react";
import { exercises } from "../../catalogue/training/exercises";
import type { ExerciseId } from "../../catalogue/training/exercises/exercise";
import { plantedFaults, type FaultId } from "../../catalogue/training/plantedFaults";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { NOTHING_DONE, PROGRESS_KEY, progressFromText, progressToText, type Progress } from "./keptProgress";

export interface Learning {
  readonly progress: Progress;
  /** False once the workbook refused to keep it. */
  readonly isKept: boolean;
  readonly find: (fault: FaultId) => void;
  readonly solve: (exercise: ExerciseId, question: string) => void;
  /** Opens an exercise, or the list of exercises; the workbook stores the place. */
  readonly goTo: (exercise: string | undefined) => void;
  readonly startOver: () => void;
}

const FAULTS = plantedFaults.map(({ id }) => id);
const QUESTIONS = Object.fromEntries(exercises.map(({ id, steps }) => [id, steps.map(({ key }) => key)]));

/** The progress in a workbook, read once and saved there with every step. */
export function useProgress(workbook: Workbook): Learning {
  const [progress, setProgress] = useState(NOTHING_DONE);
  const [isKept, setIsKept] = useState(true);
  const latest = useRef(NOTHING_DONE);

  useEffect(() => {
    let current = true;
    const take = (text: string | undefined) => {
      if (!current || latest.current !== NOTHING_DONE) return;
      latest.current = progressFromText(text, FAULTS, QUESTIONS);
      setProgress(latest.current);
    };
    workbook.readSetting(PROGRESS_KEY).then(take, () => undefined);
    return () => {
      current = false;
    };
  }, [workbook]);

  const keep = useCallback(
    (next: Progress) => {
      latest.current = next;
      setProgress(next);
      workbook.writeSetting(PROGRESS_KEY, progressToText(next)).catch((error: unknown) => {
        if (!(error instanceof WorkbookError)) throw error;
        setIsKept(false);
      });
    },
    [workbook],
  );

  const find = useCallback(
    (fault: FaultId) => {
      const { found } = latest.current;
      if (!found.includes(fault)) keep({ ...latest.current, found: [...found, fault] });
    },
    [keep],
  );
  const solve = useCallback(
    (exercise: ExerciseId, question: string) => {
      const { solved } = latest.current;
      const done = solved[exercise] ?? [];
      if (!done.includes(question)) keep({ ...latest.current, solved: { ...solved, [exercise]: [...done, question] } });
    },
    [keep],
  );
  const goTo = useCallback((at: string | undefined) => keep({ ...latest.current, at }), [keep]);
  const startOver = useCallback(() => keep(NOTHING_DONE), [keep]);
  return { progress, isKept, find, solve, goTo, startOver };
}
