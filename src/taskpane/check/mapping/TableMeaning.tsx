import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { mappingText } from "../../../text/checkPane";
import { checkText } from "../../../text/pane";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { CheckedTable } from "../runCheck";
import { ColumnMeaning } from "./ColumnMeaning";
import { KindChoice } from "./KindChoice";
import { meaningsOf } from "./likelyMeanings";
import { sheetColumns } from "./sheetColumns";
import type { MappingOf } from "./useMapping";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  columns: { display: "flex", flexDirection: "column", margin: 0, padding: 0 },
  column: { listStyleType: "none" },
  forget: { alignSelf: "flex-start" },
});

/** Columns rendered at once; a wide table has hundreds. */
const MOST = 60;

interface TableMeaningProps {
  readonly table: CheckedTable;
  readonly mapping: MappingOf;
}

/** What a table was recognised as: its kind, and the meaning of each column. The user may change all of it. */
export function TableMeaning({ table, mapping }: TableMeaningProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [isWhole, setIsWhole] = useState(false);
  const { found } = table.report.table;
  const columns = sheetColumns(table.report.table);
  const rest = columns.length - MOST;
  return (
    <div className={styles.root}>
      <KindChoice kind={found.kind.name} onChoose={(kind) => mapping.chooseKind(table, kind)} />
      <p className={styles.text}>{say(mappingText.help)}</p>
      <ul className={styles.columns}>
        {columns.slice(0, isWhole ? columns.length : MOST).map((column) => (
          <li key={column.column} className={styles.column}>
            <ColumnMeaning
              column={column}
              kind={found.kind}
              meanings={() => meaningsOf(table.report.table, column.column)}
              onChoose={(key) => mapping.choose(table, key, column.column)}
              onSetAside={() => mapping.setAside(table, column.column)}
            />
          </li>
        ))}
      </ul>
      {rest > 0 && !isWhole && (
        <Button size="small" className={styles.forget} onClick={() => setIsWhole(true)}>
          {say(mappingText.showRest(rest))}
        </Button>
      )}
      {found.missing.map((key) => (
        <p key={key} className={styles.text}>
          {`${keyName(found.kind, key, language)}: ${say(checkText.columnMissing)}`}
        </p>
      ))}
      {(found.isSettled || found.aside) && (
        <Button size="small" className={styles.forget} onClick={() => mapping.forget(table)}>
          {say(mappingText.forget)}
        </Button>
      )}
    </div>
  );
}
