import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SheetKind } from "../../../sheets/sheetKind";
import type { RelationOf } from "../../../sheets/relation";
import { mappingText } from "../../../text/checkPane";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { CheckedTable } from "../runCheck";
import { allKinds } from "./likelyMeanings";
import type { Choose } from "./useMapping";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { maxWidth: "100%", overflowWrap: "anywhere", textAlign: "left" },
});

interface DoubtQuestionsProps {
  readonly table: CheckedTable;
  readonly onChoose: Choose;
  readonly onSetAside: (column: number) => void;
}

/** Columns whose figures most rows contradict (C24): one click says what such a column holds. */
export function DoubtQuestions({ table: { report }, onChoose, onSetAside }: DoubtQuestionsProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { kind, columns } = report.table.found;
  const own = allKinds.find(({ name }) => name === kind.name);
  return kind.relations.map((relation) => {
    const doubted = relation.relation === "MISFIT" && columns.find(({ key }) => key === relation.column);
    if (!doubted || relation.relation !== "MISFIT" || !own) return null;
    const question = say(mappingText.askDoubted(doubted.header));
    const fitting = fittingKey(own, relation);
    const isFree = fitting !== undefined && !columns.some(({ key }) => key === fitting);
    return (
      <div key={relation.column} className={styles.question} role="group" aria-label={question}>
        <p className={styles.title}>{question}</p>
        <div className={styles.answers}>
          {isFree && (
            <Button size="small" className={styles.answer} onClick={() => onChoose(fitting, doubted.column)}>
              {keyName(own, fitting, language)}
            </Button>
          )}
          {relation.column in own.columns && (
            <Button size="small" className={styles.answer} onClick={() => onChoose(relation.column, doubted.column)}>
              {say(mappingText.asNow(keyName(own, relation.column, language)))}
            </Button>
          )}
          <Button size="small" className={styles.answer} onClick={() => onSetAside(doubted.column)}>
            {say(mappingText.asAside)}
          </Button>
        </div>
      </div>
    );
  });
}

/** The column of a kind that the doubted figures are after all: what another sum or share of the kind gives. */
function fittingKey({ relations }: SheetKind, { fit, of = [] }: RelationOf<"MISFIT">): string | undefined {
  const [a, b] = of;
  for (const relation of relations) {
    if (fit === "DIFFERENCE" && relation.relation === "REMAINDER" && relation.part === b) return relation.rest;
    if (fit === "SHARE" && relation.relation === "SHARE" && relation.part === a && relation.base === b)
      return relation.share;
    if (fit === "SUM" && relation.relation === "SEXES" && of.includes(relation.male) && of.includes(relation.female))
      return relation.both;
  }
  return undefined;
}
