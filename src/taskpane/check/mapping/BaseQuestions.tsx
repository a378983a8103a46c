import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { shareColumns, shareHabit } from "../../../checking/rules/row/shareHabit";
import { headerOf, type TableColumn } from "../../../reading/table";
import { sheetKinds } from "../../../sheets";
import { mappingText } from "../../../text/checkPane";
import { useSay } from "../../app/PaneContext";
import type { CheckedTable } from "../runCheck";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
});

interface BaseQuestionsProps {
  readonly table: CheckedTable;
  readonly onChoose: (share: string, base: string) => void;
}

/** Percentage columns that use another base than their header names: one click says which one is meant. */
export function BaseQuestions({ table: { report, groups }, onChoose }: BaseQuestionsProps) {
  const styles = useStyles();
  const say = useSay();
  const { table } = report;
  const { kind } = table.found;
  const isOpen = groups.some(({ code }) => code === "SHARE_ON_OTHER_BASE");
  if (!isOpen || !sheetKinds.some(({ name }) => name === kind.name)) return null;
  return kind.relations.map((relation) => {
    const named = relation.relation === "SHARE" ? shareColumns(table, relation) : undefined;
    const habit = relation.relation === "SHARE" ? shareHabit(table, relation) : undefined;
    if (!named || !habit || habit.rest) return null;
    const header = (column: TableColumn) => headerOf(table, column);
    const question = say(mappingText.askBase(header(named.share)));
    return (
      <div key={named.share.key} className={styles.question} role="group" aria-label={question}>
        <p className={styles.title}>{question}</p>
        <div className={styles.answers}>
          {[habit.base, named.base].map((base) => (
            <Button
              key={base.key}
              size="small"
              className={styles.answer}
              onClick={() => onChoose(named.share.key, base.key)}
            >
              {say(mappingText.ofBase(header(base)))}
            </Button>
          ))}
        </div>
      </div>
    );
  });
}
