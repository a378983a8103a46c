import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { mappingText } from "../../text/checkPane";
import { Disclosure } from "../app/Disclosure";
import { usePane, useSay } from "../app/PaneContext";
import { tableHead } from "./checkView";
import { BaseQuestions } from "./mapping/BaseQuestions";
import { ColumnQuestions } from "./mapping/ColumnQuestions";
import { DoubtQuestions } from "./mapping/DoubtQuestions";
import { TableMeaning } from "./mapping/TableMeaning";
import { UnreadColumns } from "./mapping/UnreadColumns";
import type { Choose, MappingOf } from "./mapping/useMapping";
import type { CheckedTable } from "./runCheck";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  place: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface TableHeaderProps {
  readonly table: CheckedTable;
  readonly mapping: MappingOf;
}

/**
 * What was recognised; one click below, from which headers, and how to change it. Open questions about headers are asked at
 * once.
 */
export function TableHeader({ table, mapping }: TableHeaderProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const head = tableHead(table, language);
  const choose: Choose = (key, column) => mapping.choose(table, key, column);
  return (
    <section className={styles.root}>
      <h2 className={styles.title}>{head.title}</h2>
      <p className={styles.place}>{head.place}</p>
      <Disclosure label={head.recognised}>
        <TableMeaning table={table} mapping={mapping} />
      </Disclosure>
      <ColumnQuestions table={table} onChoose={choose} />
      <BaseQuestions table={table} onChoose={(share, base) => mapping.chooseBase(table, share, base)} />
      <DoubtQuestions table={table} onChoose={choose} onSetAside={(column) => mapping.setAside(table, column)} />
      <UnreadColumns table={table} onChoose={choose} />
      <div role="status">{!mapping.isKept && <p className={styles.place}>{say(mappingText.notKept)}</p>}</div>
    </section>
  );
}
