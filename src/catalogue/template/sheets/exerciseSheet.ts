import { exerciseText, trainingSheetText } from "../../../text/training";
import { expectedOf } from "../../training/exercises/expected";
import type { ExerciseStep } from "../../training/exercises/exercise";
import {
  answerCell,
  COLUMN,
  EXERCISE_SHEET,
  placedExercises,
  type PlacedExercise,
} from "../../training/exercises/layout";
import { draft, PLAIN } from "../draft";
import { FORMAT_SHOWN } from "../formats";
import type { Mark, TemplateSheet } from "../model";

const WIDTHS = [3, 46, 18, 16, 64];

/** Three tasks with formulas. The verdict beside an answer is plain Excel, so that it works without the add-in too. */
export function exerciseSheet(): TemplateSheet {
  const sheet = draft(EXERCISE_SHEET);
  sheet.span(0, COLUMN.label, 4, { value: trainingSheetText.FORMULAS_TITLE.id, look: "title" });
  [trainingSheetText.FORMULAS_HOW, trainingSheetText.FORMULAS_EITHER].forEach((words, i) =>
    sheet.span(1 + i, COLUMN.label, 4, { value: words.id, look: "about" }),
  );
  sheet.height(0, 26);
  const marks: Mark[] = [];
  for (const placed of placedExercises) {
    const { exercise, titleRow, rows } = placed;
    const words = exerciseText[exercise.id];
    const answers = expectedOf(exercise);
    sheet.put(titleRow, COLUMN.label, { value: words.title.id, look: "section" });
    sheet.span(titleRow + 1, COLUMN.label, 4, { value: words.about.id, look: "about" });
    sheet.height(titleRow, 22);
    heading(titleRow + 2, [trainingSheetText.GIVEN.id]);
    for (const { key, value, shown } of exercise.inputs) {
      const row = rows.get(key) as number;
      const label = words.inputs[key as keyof typeof words.inputs] as { readonly id: string };
      sheet.put(row, COLUMN.label, { value: label.id, look: "label" });
      sheet.put(row, COLUMN.answer, { value, look: "computed", format: FORMAT_SHOWN[shown] });
    }
    heading(titleRow + 3 + exercise.inputs.length, [
      trainingSheetText.ASKED.id,
      trainingSheetText.ANSWER.id,
      trainingSheetText.VERDICT.id,
      trainingSheetText.FORMULA.id,
    ]);
    for (const step of exercise.steps) {
      const row = rows.get(step.key) as number;
      const label = words.steps[step.key as keyof typeof words.steps] as { readonly id: string };
      const isText = typeof answers.get(step.key) === "string";
      sheet.put(row, COLUMN.label, { value: label.id, look: "label" });
      sheet.put(row, COLUMN.answer, {
        value: null,
        look: "input",
        format: isText ? "General" : FORMAT_SHOWN[step.shown],
      });
      sheet.put(row, COLUMN.verdict, { value: "", formula: verdict(placed, step, isText), look: "computed" });
      sheet.put(row, COLUMN.formula, { value: typed(placed, step), look: "note" });
      const area = { row, column: COLUMN.verdict, rows: 1, columns: 1 };
      const cell = `$D$${row + 1}`;
      marks.push({ area, when: `${cell}="${trainingSheetText.RIGHT.id}"`, tone: "good" });
      marks.push({ area, when: `${cell}="${trainingSheetText.NOT_YET.id}"`, tone: "warn" });
    }
  }

  function heading(row: number, headers: readonly string[]): void {
    headers.forEach((value, i) => sheet.put(row, COLUMN.label + i, { value, look: "header" }));
  }

  const last = placedExercises[placedExercises.length - 1] as PlacedExercise;
  return sheet.done({
    ...PLAIN,
    marks,
    widths: WIDTHS,
    frozen: { rows: 3, columns: 0 },
    print: {
      paper: "A4",
      landscape: false,
      area: { row: 0, column: 0, rows: Math.max(...last.rows.values()) + 1, columns: WIDTHS.length },
      onOnePage: true,
    },
    locked: true,
    tab: "BF9000",
  });
}

/** The formula as it is typed on an Indonesian computer. */
function typed(placed: PlacedExercise, { indicator, args }: ExerciseStep): string {
  return `=DUKCAPIL.${indicator}(${args.map((key) => answerCell(placed, key)).join("; ")})`;
}

/**
 * Compares the answer with the right one in plain Excel. It is computed from the given figures alone, so that a wrong
 * answer in an earlier step does not affect a later one.
 */
function verdict(placed: PlacedExercise, step: ExerciseStep, isText: boolean): string {
  const answer = answerCell(placed, step.key);
  const right = plainOf(placed, step);
  const equal = isText
    ? `UPPER(TRIM(${answer}))=${right}`
    : `IF(ISNUMBER(${answer}),ABS(${answer}-(${right}))<=0.000000001*MAX(1,ABS(${right})),FALSE)`;
  return `IF(ISBLANK(${answer}),"",IF(${equal},"${trainingSheetText.RIGHT.id}","${trainingSheetText.NOT_YET.id}"))`;
}

function plainOf(placed: PlacedExercise, { plain }: ExerciseStep): string {
  return plain.replace(/\{(\w+)\}/g, (_place, key: string) => {
    const earlier = placed.exercise.steps.find((step) => step.key === key);
    return earlier ? `(${plainOf(placed, earlier)})` : answerCell(placed, key).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  });
}
