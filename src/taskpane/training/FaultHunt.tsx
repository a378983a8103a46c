import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FAULT_SHEET } from "../../catalogue/training/layout";
import { plantedFaultText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { FoundFaults } from "./FoundFaults";
import { HintPanel } from "./HintPanel";
import { useTrainingStyles } from "./trainingStyles";
import { NoReading } from "./NoReading";
import { useHunt } from "./useHunt";
import type { Learning } from "./useProgress";

interface FaultHuntProps {
  readonly workbook: Workbook;
  readonly learning: Learning;
  readonly onNext: () => void;
}

/** *Temukan 12 kesalahan*: the learner points at a cell and learns whether it is wrong, and why. */
export function FaultHunt({ workbook, learning, onNext }: FaultHuntProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { language } = usePane();
  const { reading, said, isBusy, point, show, openSheet, readAgain } = useHunt(workbook, learning);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hunted = reading.is === "read" ? reading.value : [];
  const found = hunted.filter(({ isFound }) => isFound);
  const fixed = hunted.filter(({ isFixed }) => isFixed).length;
  const hidden = hunted.filter(({ isFound }) => !isFound);
  const parts = [trainingText.foundOf(found.length, hunted.length), ...(fixed > 0 ? [trainingText.fixed(fixed)] : [])];
  return (
    <>
      <div className={styles.head}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(trainingText.find)}
        </h2>
        {reading.is === "read" && <p className={styles.caption}>{parts.map(say).join(", ")}</p>}
      </div>
      {reading.is !== "read" ? (
        <NoReading workbook={workbook} reading={reading} sheet={FAULT_SHEET} onReadAgain={readAgain} />
      ) : (
        <>
          {hidden.length > 0 ? (
            <div className={styles.block}>
              <p className={styles.quiet}>{say(trainingText.findAbout)}</p>
              <Button appearance="primary" disabledFocusable={isBusy} onClick={point}>
                {say(trainingText.check)}
              </Button>
            </div>
          ) : (
            <div className={styles.block}>
              <p className={styles.text}>
                {say(fixed === hunted.length ? trainingText.allFixed : trainingText.fixNext)}
              </p>
              <Button appearance="primary" onClick={onNext}>
                {say(trainingText.nextExercise)}
              </Button>
            </div>
          )}
          <div className={styles.block} role="status">
            {said && <p className={styles.heading}>{say(said.words)}</p>}
            {said?.fault && <p className={styles.text}>{plantedFaultText[said.fault.id].explanation[language]}</p>}
          </div>
          {said?.offersSheet && <Button onClick={openSheet}>{say(trainingText.openSheet(FAULT_SHEET))}</Button>}
          {hidden.length > 0 && <HintPanel hidden={hidden.map(({ fault }) => fault)} onShow={show} />}
          <FoundFaults found={found} onShow={show} />
        </>
      )}
    </>
  );
}
