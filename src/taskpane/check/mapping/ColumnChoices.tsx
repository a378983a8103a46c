import { Button, Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { columnLetter } from "../../../core/cells/area";
import { mappingText } from "../../../text/checkPane";
import { usePane, useSay } from "../../app/PaneContext";
import { keyName } from "../checkView";
import type { CheckedTable } from "../runCheck";
import { headerText } from "./keptMappings";
import type { Choose } from "./useMapping";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const OPEN = "?";
const NONE = "-";

interface ColumnChoicesProps {
  readonly table: CheckedTable;
  readonly onChoose: Choose;
  readonly onForget: () => void;
  readonly onClose: () => void;
}

/** Every column that the kind of sheet has, each with the sheet's columns to choose from. */
export function ColumnChoices({ table, onChoose, onForget, onClose }: ColumnChoicesProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const { sheet, found } = table.report.table;
  const choices = Array.from({ length: found.endColumn - found.firstColumn }, (_column, i) => found.firstColumn + i);
  return (
    <div className={styles.root}>
      <p className={styles.text}>{say(mappingText.correctHelp)}</p>
      {Object.keys(found.kind.columns).map((key) => {
        const at = found.columns.find((column) => column.key === key)?.column;
        const isOpen = at === undefined && [...found.ambiguous.map((one) => one.key), ...found.missing].includes(key);
        return (
          <Field key={key} label={keyName(found.kind, key, language)} size="small">
            <Select
              size="small"
              value={at === undefined ? (isOpen ? OPEN : NONE) : String(at)}
              onChange={(_event, { value }) => onChoose(key, value === NONE ? null : Number(value))}
            >
              {isOpen && (
                <option value={OPEN} disabled>
                  {say(mappingText.notYet)}
                </option>
              )}
              <option value={NONE}>{say(mappingText.none)}</option>
              {choices.map((column) => (
                <option key={column} value={column}>
                  {say(mappingText.asTitled(columnLetter(column), headerText(sheet, found, column) ?? ""))}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
      <div className={styles.buttons}>
        <Button size="small" onClick={onClose}>
          {say(mappingText.close)}
        </Button>
        {found.columns.some(({ reason }) => reason === "CHOSEN") && (
          <Button size="small" appearance="subtle" onClick={onForget}>
            {say(mappingText.forget)}
          </Button>
        )}
      </div>
    </div>
  );
}
