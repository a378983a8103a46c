import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DismissRegular, SearchRegular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { AnyIndicator } from "../../core/indicator";
import { formulaText } from "../../text/formulaPane";
import { taskText } from "../../text/tasks";
import { Message } from "../app/Message";
import { useSay } from "../app/PaneContext";
import { searchFunctions } from "./functionSearch";

const useStyles = makeStyles({
  search: { width: "100%", flexShrink: 0 },
  group: { display: "flex", flexDirection: "column" },
  heading: { ...typographyStyles.body1Strong, margin: 0, paddingBottom: tokens.spacingVerticalXS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
  says: { ...typographyStyles.body1, display: "block" },
  name: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: "block",
    overflowWrap: "anywhere",
  },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface FunctionListProps {
  readonly functions: readonly AnyIndicator[];
  readonly query: string;
  /** Name of the function that has the focus when the list appears. */
  readonly focusOn: string | undefined;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (indicator: AnyIndicator) => void;
}

export function FunctionList({ functions, query, focusOn, onQuery, onChoose }: FunctionListProps) {
  const styles = useStyles();
  const say = useSay();
  const wanted = useDeferredValue(query);
  const groups = useMemo(() => searchFunctions(functions, wanted), [functions, wanted]);
  const found = groups.reduce((sum, group) => sum + group.functions.length, 0);
  const stand = useRef<HTMLButtonElement>(null);
  useEffect(() => stand.current?.focus(), []);
  return (
    <>
      <Input
        className={styles.search}
        type="text"
        role="searchbox"
        aria-label={say(formulaText.search)}
        placeholder={`${say(formulaText.search)}, ${say(formulaText.searchExample)}`}
        contentBefore={<SearchRegular />}
        contentAfter={
          query === "" ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={say(formulaText.clearSearch)}
              onClick={() => onQuery("")}
            />
          )
        }
        value={query}
        onChange={(_event, { value }) => onQuery(value)}
      />
      <p className={styles.count} aria-live="polite">
        {found > 0 && say(formulaText.found(found))}
      </p>
      {found === 0 && (
        <Message title={say(formulaText.nothingFound(wanted))} text={say(formulaText.nothingFoundHelp)}>
          <Button onClick={() => onQuery("")}>{say(formulaText.showAll)}</Button>
        </Message>
      )}
      {groups.map((group) => (
        <section key={group.task} className={styles.group} aria-labelledby={`task-${group.task}`}>
          <h2 className={styles.heading} id={`task-${group.task}`}>
            {say(taskText[group.task])}
          </h2>
          <ul className={styles.list}>
            {group.functions.map((indicator) => (
              <li key={indicator.name}>
                <button
                  type="button"
                  className={styles.item}
                  ref={indicator.name === focusOn ? stand : undefined}
                  onClick={() => onChoose(indicator)}
                >
                  <span className={styles.says}>{say(indicator.says)}</span>
                  <span className={styles.name}>{indicator.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
