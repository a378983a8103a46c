import { placedExercises } from "../../catalogue/training/exercises/layout";
import { plantedFaults } from "../../catalogue/training/plantedFaults";
import { exerciseText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { ScreenBody } from "../app/ScreenBody";
import { BackButton } from "./BackButton";
import { ExerciseList } from "./ExerciseList";
import { FaultHunt } from "./FaultHunt";
import { FormulaExercise } from "./FormulaExercise";
import { useProgress } from "./useProgress";

const FAULTS = "kesalahan";

interface TrainingScreenProps {
  readonly workbook: Workbook;
  readonly onBack: () => void;
}

/** *Latihan*: the list of exercises, or one of them. */
export function TrainingScreen({ workbook, onBack }: TrainingScreenProps) {
  const learning = useProgress(workbook);
  const { found, solved, at: kept } = learning.progress;
  const isKnown = kept === FAULTS || placedExercises.some(({ exercise }) => exercise.id === kept);
  const chosen = isKnown ? kept : undefined;
  const isBegun = found.length > 0 || Object.values(solved).some((done) => done.length > 0);
  const at = placedExercises.findIndex(({ exercise }) => exercise.id === chosen);
  const placed = placedExercises[at];
  const following = placedExercises[at + 1]?.exercise.id;
  const listed = [
    { key: FAULTS, title: trainingText.find, state: trainingText.foundOf(found.length, plantedFaults.length) },
    ...placedExercises.map(({ exercise: { id, steps } }) => ({
      key: id,
      title: exerciseText[id].title,
      state: trainingText.solvedOf(solved[id]?.length ?? 0, steps.length),
    })),
  ];
  return (
    <ScreenBody key={chosen ?? ""}>
      {chosen === undefined ? (
        <BackButton to={trainingText.back} onBack={onBack} />
      ) : (
        <BackButton to={trainingText.backToList} onBack={() => learning.goTo(undefined)} />
      )}
      {chosen === undefined && (
        <ExerciseList
          exercises={listed}
          isKept={learning.isKept}
          onChoose={learning.goTo}
          {...(isBegun && { onStartOver: learning.startOver })}
        />
      )}
      {chosen === FAULTS && (
        <FaultHunt workbook={workbook} learning={learning} onNext={() => learning.goTo(following)} />
      )}
      {placed && (
        <FormulaExercise
          key={chosen}
          workbook={workbook}
          placed={placed}
          learning={learning}
          onNext={following === undefined ? undefined : () => learning.goTo(following)}
        />
      )}
    </ScreenBody>
  );
}
