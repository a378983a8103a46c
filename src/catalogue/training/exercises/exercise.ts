import type { Cell } from "../../../core/cells/cell";

export type ExerciseId = "rumusPertama" | "usulanBlanko" | "targetIkd";

/** The format of a figure. */
export type Shown = "bilangan" | "desimal" | "persen" | "tanggal" | "teks";

/** A given figure of an exercise. Its label is in `text/training.ts` under the exercise and this key. */
export interface ExerciseInput {
  readonly key: string;
  readonly value: Cell;
  readonly shown: Shown;
}

/**
 * One formula to type: the function and its arguments, each the key of an input or of an earlier step. The instruction is
 * in `text/training.ts` under the exercise and this key.
 */
export interface ExerciseStep {
  readonly key: string;
  /** Name of the function, as BLANKO_RUNWAY. */
  readonly indicator: string;
  readonly args: readonly string[];
  readonly shown: Shown;
  /** The same in plain Excel, where `{key}` is the cell of an input or of a step's right answer. */
  readonly plain: string;
}

/**
 * A small task of several formulas over figures of its own, on the sheet `EXERCISE_SHEET`. The right answer of a step is
 * not stored: `expectedOf` computes it. A learner may answer with our function or in plain Excel, because only the value of
 * the cell counts.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly inputs: readonly ExerciseInput[];
  readonly steps: readonly ExerciseStep[];
}
