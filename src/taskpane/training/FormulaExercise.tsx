import { Button } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { answerCell, COLUMN, EXERCISE_SHEET, type PlacedExercise } from "../../catalogue/training/exercises/layout";
import type { SheetCells } from "../../core/cells/sheetCells";
import { indicatorNamed } from "../../core/indicators";
import type { Words } from "../../core/words";
import { exerciseText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { CopyFormula } from "../formulas/CopyFormula";
import { formulaOfStep, readAnswers, type Answer } from "./answers";
import { useTrainingStyles } from "./trainingStyles";
import { NoReading } from "./NoReading";
import type { Learning } from "./useProgress";
import { useSheetReading } from "./useSheetReading";

interface FormulaExerciseProps {
  readonly workbook: Workbook;
  readonly placed: PlacedExercise;
  readonly learning: Learning;
  /** Undefined for the last exercise. */
  readonly onNext: (() => void) | undefined;
}

const read = async (sheet: SheetCells) => readAnswers(sheet);

/** One exercise with formulas, question by question. */
export function FormulaExercise({ workbook, placed, learning, onNext }: FormulaExerciseProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { language } = usePane();
  const { exercise } = placed;
  const { steps } = exercise;
  const words = exerciseText[exercise.id];
  const { reading, readNow } = useSheetReading(workbook, EXERCISE_SHEET, read);
  const solved = learning.progress.solved[exercise.id] ?? [];
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      steps.findIndex(({ key }) => !solved.includes(key)),
    ),
  );
  const [said, setSaid] = useState<Words>();
  const [hints, setHints] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const step = steps[at];
  if (!step) return null;
  const cell = answerCell(placed, step.key);
  const indicator = indicatorNamed(step.indicator);
  const goTo = (next: number) => {
    setAt(next);
    setSaid(undefined);
    setHints(0);
  };
  const check = async () => {
    const now = await readNow();
    const answer = now.is === "read" ? now.value.get(exercise.id)?.get(step.key) : undefined;
    setSaid(answer && sentence(answer, cell));
    if (answer?.is === "right") learning.solve(exercise.id, step.key);
  };
  const show = () =>
    void workbook.select({ sheet: EXERCISE_SHEET, row: placed.rows.get(step.key) ?? 0, column: COLUMN.answer });
  const isSolved = solved.includes(step.key);
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(words.title)}
        </h2>
        <p className={styles.quiet}>{say(words.about)}</p>
        <p className={styles.caption}>
          {say(trainingText.stepOf(at + 1, steps.length))}, {say(trainingText.solvedOf(solved.length, steps.length))}
        </p>
      </div>
      {reading.is !== "read" ? (
        <NoReading workbook={workbook} reading={reading} sheet={EXERCISE_SHEET} onReadAgain={() => void readNow()} />
      ) : (
        <>
          <div className={styles.block}>
            <p className={styles.heading}>{say(questionOf(words, step.key))}</p>
            <p className={styles.text}>
              {say(trainingText.answerIn)}{" "}
              <button type="button" className={styles.address} aria-label={say(trainingText.goTo(cell))} onClick={show}>
                {cell}
              </button>
            </p>
            <Button appearance={isSolved ? "secondary" : "primary"} onClick={() => void check()}>
              {say(trainingText.checkAnswer)}
            </Button>
            <p className={styles.text} role="status">
              {said ? say(said) : isSolved ? say(trainingText.isRight) : null}
            </p>
          </div>
          {hints > 0 && indicator && (
            <p className={styles.text}>{say(trainingText.useFunction(indicator.name, indicator.says))}</p>
          )}
          {hints > 1 && <CopyFormula formula={formulaOfStep(placed, step, language)} isMain={false} />}
          {hints < 2 && (
            <div className={styles.buttons}>
              <Button icon={<LightbulbRegular />} onClick={() => setHints(hints + 1)}>
                {say(hints === 0 ? trainingText.hint : trainingText.showFormula)}
              </Button>
            </div>
          )}
          <div className={styles.buttons}>
            {at > 0 && <Button onClick={() => goTo(at - 1)}>{say(trainingText.previous)}</Button>}
            {at < steps.length - 1 && (
              <Button appearance={isSolved ? "primary" : "secondary"} onClick={() => goTo(at + 1)}>
                {say(trainingText.next)}
              </Button>
            )}
          </div>
          {solved.length === steps.length && (
            <div className={styles.block}>
              <p className={styles.text}>{say(trainingText.allSolved)}</p>
              {onNext && <Button onClick={onNext}>{say(trainingText.nextExercise)}</Button>}
            </div>
          )}
        </>
      )}
    </>
  );
}

const questionOf = ({ steps }: { readonly steps: Readonly<Record<string, Words>> }, key: string): Words =>
  steps[key] ?? { id: "", en: "" };

function sentence(answer: Answer, cell: string): Words {
  switch (answer.is) {
    case "blank":
      return trainingText.blank(cell);
    case "wrong":
      return trainingText.notYet(cell);
    case "typed":
      return trainingText.typedValue(cell);
    case "error":
      return trainingText.errorValue(cell, answer.error);
    case "right":
      return trainingText.isRight;
  }
}
