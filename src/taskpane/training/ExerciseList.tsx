import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Words } from "../../core/words";
import { trainingText } from "../../text/trainingPane";
import { useSay } from "../app/PaneContext";
import { useTrainingStyles } from "./trainingStyles";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    textAlign: "left",
    fontFamily: "inherit",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { ...typographyStyles.body1, display: "block" },
  again: { alignSelf: "flex-start" },
  state: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, display: "block" },
});

export interface ListedExercise {
  readonly key: string;
  readonly title: Words;
  readonly state: Words;
}

interface ExerciseListProps {
  readonly exercises: readonly ListedExercise[];
  /** False once the workbook refused to keep the progress. */
  readonly isKept: boolean;
  readonly onChoose: (key: string) => void;
  /** Present once something was done: forgets it. */
  readonly onStartOver?: () => void;
}

/** The four exercises, each with its progress. */
export function ExerciseList({ exercises, isKept, onChoose, onStartOver }: ExerciseListProps) {
  const shared = useTrainingStyles();
  const styles = useStyles();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div className={shared.head}>
        <h2 className={shared.title} ref={heading} tabIndex={-1}>
          {say(trainingText.title)}
        </h2>
        <p className={shared.quiet}>{say(isKept ? trainingText.about : trainingText.notKept)}</p>
      </div>
      <ul className={shared.list}>
        {exercises.map(({ key, title, state }) => (
          <li key={key}>
            <button type="button" className={styles.item} onClick={() => onChoose(key)}>
              <span className={styles.name}>{say(title)}</span>
              <span className={styles.state}>{say(state)}</span>
            </button>
          </li>
        ))}
      </ul>
      {onStartOver && (
        <Button className={styles.again} onClick={onStartOver}>
          {say(trainingText.startOver)}
        </Button>
      )}
    </>
  );
}
