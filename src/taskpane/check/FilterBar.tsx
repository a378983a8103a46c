import { Field, makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { columnLetter } from "../../core/cells/area";
import { checkText } from "../../text/pane";
import { filterText } from "../../text/checkPane";
import { usePane, useSay } from "../app/PaneContext";
import { columnName } from "./checkView";
import type { GroupOfTable } from "./groupOfTable";
import { SeverityMark } from "./SeverityMark";
import { columnKey, columnsIn, countOf, severitiesIn, type FindingFilter } from "./findingFilter";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", gap: "4px 8px", marginLeft: "-6px" },
  count: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: "2px 6px",
    color: "inherit",
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
  },
  column: { alignSelf: "stretch" },
  choice: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
  },
});

/** With so few findings a filter by column is not needed. */
const FEW = 5;

interface FilterBarProps {
  readonly groups: readonly GroupOfTable[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** The number of findings per severity, each a click away from being listed alone, and the columns they are in. */
export function FilterBar({ groups, filter, onFilter }: FilterBarProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const severities = severitiesIn(groups, filter);
  const columns = columnsIn(groups, filter);
  const { severity: chosen, ...withoutSeverity } = filter;
  const { column: chosenColumn, ...withoutColumn } = filter;
  return (
    <>
      <div role="status">
        <div className={styles.counts} role="group" aria-label={say(filterText.severities)}>
          {severities.map(({ severity, count }) => {
            const label = (
              <>
                <SeverityMark severity={severity} />
                <span>{say(checkText.countOf(count, severity))}</span>
              </>
            );
            if (severities.length === 1) {
              return (
                <span key={severity} className={styles.count}>
                  {label}
                </span>
              );
            }
            const isChosen = severity === chosen;
            return (
              <button
                key={severity}
                type="button"
                className={mergeClasses(styles.count, styles.choice, isChosen && styles.chosen)}
                aria-pressed={isChosen}
                onClick={() => onFilter(isChosen ? withoutSeverity : { ...filter, severity })}
              >
                {label}
              </button>
            );
          })}
        </div>
      </div>
      {(chosenColumn !== undefined || (columns.length > 1 && countOf(groups) > FEW)) && (
        <Field label={say(filterText.column)} size="small" className={styles.column}>
          <Select
            size="small"
            value={chosenColumn ? columnKey(chosenColumn) : ""}
            onChange={(_event, { value }) => {
              const column = columns.find((one) => columnKey(one) === value);
              onFilter(column ? { ...filter, column: { table: column.table, column: column.column } } : withoutColumn);
            }}
          >
            <option value="">{say(filterText.allColumns)}</option>
            {columns.map((one) => {
              const table = groups.find(({ tableIndex }) => tableIndex === one.table)?.table;
              const name = table && columnName(table, one.column, language);
              return (
                <option key={columnKey(one)} value={columnKey(one)}>
                  {say(filterText.columnOf(columnLetter(one.column), name, one.count))}
                </option>
              );
            })}
          </Select>
        </Field>
      )}
    </>
  );
}
