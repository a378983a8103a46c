import type { ExerciseStep } from "../../catalogue/training/exercises/exercise";
import { expectedOf, isRight } from "../../catalogue/training/exercises/expected";
import { answerCell, COLUMN, placedExercises, type PlacedExercise } from "../../catalogue/training/exercises/layout";
import { isCellError, isEmptyCell } from "../../core/cells/cell";
import type { SheetCells } from "../../core/cells/sheetCells";
import type { Value } from "../../core/indicator";
import type { Language } from "../../core/words";
import { exerciseText } from "../../text/training";

/** The content of an answer's cell. `typed`: the right figure without a formula. */
export type Answer =
  { readonly is: "blank" | "wrong" | "right" | "typed" } | { readonly is: "error"; readonly error: string };

/** The answers of every exercise by the keys of its steps; undefined if the sheet's rows have moved. */
export function readAnswers(sheet: SheetCells): ReadonlyMap<string, ReadonlyMap<string, Answer>> | undefined {
  if (!placedExercises.every((placed) => isLaidOut(sheet, placed))) return undefined;
  return new Map(
    placedExercises.map((placed) => {
      const expected = expectedOf(placed.exercise);
      const answers = placed.exercise.steps.map(
        ({ key }) => [key, answerOf(sheet, placed, key, expected.get(key))] as const,
      );
      return [placed.exercise.id, new Map(answers)];
    }),
  );
}

/** The template is written in Indonesian, so its labels show whether a row is where it was. */
function isLaidOut({ cells }: SheetCells, { exercise, rows }: PlacedExercise): boolean {
  const words = exerciseText[exercise.id];
  const labels = Object.entries({ ...words.inputs, ...words.steps });
  return labels.every(([key, { id }]) => cells[rows.get(key) ?? -1]?.[COLUMN.label] === id);
}

function answerOf(sheet: SheetCells, { rows }: PlacedExercise, key: string, expected: Value | undefined): Answer {
  const row = rows.get(key) ?? -1;
  const cell = sheet.cells[row]?.[COLUMN.answer];
  if (isEmptyCell(cell)) return { is: "blank" };
  if (isCellError(cell)) return { is: "error", error: cell.error };
  if (expected === undefined || !isRight(cell, expected)) return { is: "wrong" };
  return { is: sheet.formula(row, COLUMN.answer) === undefined ? "typed" : "right" };
}

/** The formula that answers a step, as it is typed on a computer set to that language. */
export function formulaOfStep(placed: PlacedExercise, { indicator, args }: ExerciseStep, language: Language): string {
  const between = language === "id" ? ";" : ",";
  return `=DUKCAPIL.${indicator}(${args.map((key) => answerCell(placed, key)).join(`${between} `)})`;
}
