import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnLetter } from "../../../core/cells/area";
import type { UnreadColumn } from "../../../reading/recognise/recognised";
import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { mappingText } from "../../../text/checkPane";
import { unreadColumnsText, unreadColumnText, unreadMeaningText } from "../../../text/unreadColumn";
import { Disclosure } from "../../app/Disclosure";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { CheckedTable } from "../runCheck";
import type { Choose } from "./useMapping";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, listStyleType: "none" },
  header: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  why: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
});

/** Columns listed one by one; a wide table has hundreds. */
const MOST = 40;
const NOTHING = "";

interface UnreadListProps {
  readonly unread: readonly UnreadColumn[];
  /** Shown below each column: how the user says what it counts. */
  readonly choice?: (column: number, name: string) => ReactNode;
}

/** The number of unread columns of figures; one click below, each with its reason. */
export function UnreadList({ unread, choice }: UnreadListProps) {
  const styles = useStyles();
  const say = useSay();
  if (unread.length === 0) return null;
  return (
    <Disclosure label={say(unreadColumnsText(unread.length))}>
      <ul className={styles.list}>
        {unread.slice(0, MOST).map(({ column, header, why }) => {
          const name = say(mappingText.asTitled(columnLetter(column), header));
          return (
            <li key={column} className={styles.item}>
              <p className={styles.header}>{name}</p>
              <p className={styles.why}>{say(unreadColumnText(why))}</p>
              {choice?.(column, name)}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}

interface UnreadColumnsProps {
  readonly table: CheckedTable;
  readonly onChoose: Choose;
}

/** The same for a table of known kind: each column with the meanings that are still free. */
export function UnreadColumns({ table, onChoose }: UnreadColumnsProps) {
  const say = useSay();
  const { language } = usePane();
  const { kind, columns, unread } = table.report.table.found;
  const taken = new Set(columns.map(({ key }) => key));
  const free = [...conceptsOf(kind).keys()].filter((key) => !taken.has(key));
  const choice = (column: number, name: string) => (
    <Select
      size="small"
      aria-label={say(unreadMeaningText.of(name))}
      value={NOTHING}
      onChange={(_event, { value }) => value !== NOTHING && onChoose(value, column)}
    >
      <option value={NOTHING}>{say(unreadMeaningText.choose)}</option>
      {free.map((key) => (
        <option key={key} value={key}>
          {keyName(kind, key, language)}
        </option>
      ))}
    </Select>
  );
  return <UnreadList unread={unread} {...(free.length > 0 && { choice })} />;
}
