import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons";
import type { Param } from "../../core/parameter";
import { formulaText } from "../../text/pane";
import { usePane, useSay } from "../app/PaneContext";
import { fieldHint, labelWithUnit } from "./paramLabel";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  entry: { flexGrow: 1, minWidth: 0 },
});

interface ParamFieldProps {
  readonly label: string;
  readonly param: Param;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
  /** Left out where there is no sheet to select in. */
  readonly onUseSelection?: () => void;
}

/** One argument: its name, what it wants, a place to type, and a button that takes the selected cells. */
export function ParamField({ label, param, value, fault, onChange, onUseSelection }: ParamFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  return (
    <Field
      label={labelWithUnit(label, param, language)}
      required={!param.optional}
      hint={fieldHint(param, language)}
      {...(fault === undefined ? {} : { validationMessage: fault, validationState: "error" as const })}
    >
      {(control) => (
        <div className={styles.row}>
          {param.whole ? (
            <Textarea
              {...control}
              className={styles.entry}
              resize="vertical"
              rows={value.includes("\n") || value.length > 30 ? 3 : 1}
              value={value}
              onChange={(_event, data) => onChange(data.value)}
            />
          ) : (
            <Input
              {...control}
              className={styles.entry}
              autoComplete="off"
              value={value}
              onChange={(_event, data) => onChange(data.value)}
            />
          )}
          {onUseSelection && (
            <Button
              appearance="subtle"
              icon={<TargetRegular />}
              title={say(formulaText.useSelectionTitle)}
              aria-label={say(formulaText.useSelection(label))}
              onClick={onUseSelection}
            />
          )}
        </div>
      )}
    </Field>
  );
}
