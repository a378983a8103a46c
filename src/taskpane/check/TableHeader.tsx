import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { mappingText } from "../../text/checkPane";
import { Disclosure } from "../app/Disclosure";
import { usePane, useSay } from "../app/PaneContext";
import { tableHead } from "./checkView";
import { BaseQuestions } from "./mapping/BaseQuestions";
import { ColumnChoices } from "./mapping/ColumnChoices";
import { ColumnQuestions } from "./mapping/ColumnQuestions";
import { UnreadColumns } from "./mapping/UnreadColumns";
import type { Choose, MappingOf } from "./mapping/useMapping";
import type { CheckedTable } from "./runCheck";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  columns: {
    ...typographyStyles.body1,
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(84px, auto) 1fr",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  what: { color: tokens.colorNeutralForeground2 },
  correct: { marginTop: tokens.spacingVerticalS },
  where: { margin: 0, overflowWrap: "anywhere" },
});

interface TableHeaderProps {
  readonly table: CheckedTable;
  readonly mapping: MappingOf;
}

/** What was recognised, and from which headers, one click below; what the headers left open is asked at once. */
export function TableHeader({ table, mapping }: TableHeaderProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const head = tableHead(table, language);
  const choose: Choose = (key, column) => mapping.choose(table, key, column);
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{head.title}</h2>
      <p className={styles.place}>{head.place}</p>
      <Disclosure label={head.recognised}>
        {isCorrecting ? (
          <ColumnChoices
            table={table}
            onChoose={choose}
            onForget={() => mapping.forget(table)}
            onClose={() => setIsCorrecting(false)}
          />
        ) : (
          <>
            <dl className={styles.columns}>
              {head.columns.map(({ what, where, header }, index) => (
                <div key={index} style={{ display: "contents" }}>
                  <dt className={styles.what}>{what}</dt>
                  <dd className={styles.where}>{header === undefined ? where : `${where}: ${header}`}</dd>
                </div>
              ))}
            </dl>
            <Button size="small" className={styles.correct} onClick={() => setIsCorrecting(true)}>
              {say(mappingText.correct)}
            </Button>
          </>
        )}
      </Disclosure>
      {!isCorrecting && <ColumnQuestions table={table} onChoose={choose} />}
      {!isCorrecting && (
        <BaseQuestions table={table} onChoose={(share, base) => mapping.chooseBase(table, share, base)} />
      )}
      {!isCorrecting && <UnreadColumns table={table} onChoose={choose} />}
      <div role="status">{!mapping.isKept && <p className={styles.place}>{say(mappingText.notKept)}</p>}</div>
    </section>
  );
}
