import { cellAddress } from "../../../core/cells/area";
import { exercises } from ".";
import type { Exercise } from "./exercise";

/** The sheet for typing the formulas. */
export const EXERCISE_SHEET = "Latihan Rumus";

/** Columns of the sheet, from 0: the question, the figure or answer, the verdict. */
export const COLUMN = { label: 1, answer: 2, verdict: 3, formula: 4 } as const;

const FIRST_ROW = 5;
const GAP = 2;

/** An exercise in its place: rows from 0. */
export interface PlacedExercise {
  readonly exercise: Exercise;
  readonly titleRow: number;
  /** Row of each input and step, by key; its value is in the answer column. */
  readonly rows: ReadonlyMap<string, number>;
}

/** The exercises one under the other: a title, the given figures, a heading, the answers. */
export const placedExercises: readonly PlacedExercise[] = place();

function place(): readonly PlacedExercise[] {
  let row = FIRST_ROW;
  return exercises.map((exercise) => {
    const titleRow = row;
    const rows = new Map<string, number>();
    exercise.inputs.forEach(({ key }, i) => rows.set(key, titleRow + 3 + i));
    const firstStep = titleRow + 3 + exercise.inputs.length + 1;
    exercise.steps.forEach(({ key }, i) => rows.set(key, firstStep + i));
    row = firstStep + exercise.steps.length + GAP;
    return { exercise, titleRow, rows };
  });
}

/** The cell of an input's figure or a step's answer, such as `C12`. */
export function answerCell({ rows }: PlacedExercise, key: string): string {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`no ${key} in the exercise`);
  return cellAddress(row, COLUMN.answer);
}
