import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { columnLetter } from "../../../core/cells/area";
import { mappingText } from "../../../text/checkPane";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { CheckedTable } from "../runCheck";
import type { Choose } from "./useMapping";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
});

interface ColumnQuestionsProps {
  readonly table: CheckedTable;
  readonly onChoose: Choose;
}

/** What the headers left open: columns with several candidates, and headers that almost match. */
export function ColumnQuestions({ table, onChoose }: ColumnQuestionsProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { kind, ambiguous, nearMisses } = table.report.table.found;
  return (
    <>
      {ambiguous.map(({ key, candidates }) => {
        const question = say(mappingText.ask(keyName(kind, key, language)));
        return (
          <div key={key} className={styles.question} role="group" aria-label={question}>
            <p className={styles.strong}>{question}</p>
            <div className={styles.answers}>
              {candidates.map(({ column, header }) => (
                <Button key={column} size="small" className={styles.answer} onClick={() => onChoose(key, column)}>
                  {say(mappingText.asTitled(columnLetter(column), header))}
                </Button>
              ))}
              <Button size="small" onClick={() => onChoose(key, null)}>
                {say(mappingText.none)}
              </Button>
            </div>
          </div>
        );
      })}
      {nearMisses.map(({ key, column, header }) => {
        const name = keyName(kind, key, language);
        return (
          <div key={`${key}-${column}`} className={styles.question}>
            <p className={styles.text}>{say(mappingText.nearMiss(header, name))}</p>
            <Button size="small" className={styles.answer} onClick={() => onChoose(key, column)}>
              {say(mappingText.takeAs(name))}
            </Button>
          </div>
        );
      })}
    </>
  );
}
