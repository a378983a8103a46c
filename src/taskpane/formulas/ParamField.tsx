import { Button, Field, Input, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSimpleRegular, TargetRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Param } from "../../core/parameter";
import { formulaText, insertText } from "../../text/formulaPane";
import { usePane, useSay } from "../app/PaneContext";
import type { ColumnOffer } from "./columnsFor";
import { selectionAddress } from "./selectionAddress";
import { fieldHint, labelWithUnit } from "./paramLabel";

const useStyles = makeStyles({
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  offers: { listStyleType: "none", margin: 0, padding: 0 },
  offer: {
    ...typographyStyles.body1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: `0 ${tokens.spacingHorizontalM}`,
    width: "100%",
    textAlign: "left",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    padding: `${tokens.spacingVerticalXS} 0`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  where: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  entry: { flexGrow: 1, flexBasis: 0, width: 0, minWidth: 0 },
});

interface ParamFieldProps {
  readonly label: string;
  readonly param: Param;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
  /** Recognised columns that may fill the field. */
  readonly offers: readonly ColumnOffer[];
  /** Left out if there is no sheet to select in. */
  readonly onUseSelection?: () => void;
}

/** One argument: its name, what it wants, a place to type, and a button that takes the selected cells. */
export function ParamField({ label, param, value, fault, offers, onChange, onUseSelection }: ParamFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [isOffering, setIsOffering] = useState(false);
  const listId = useId();
  const take = (offer: ColumnOffer) => {
    setIsOffering(false);
    onChange(selectionAddress(offer));
  };
  return (
    <div>
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
            {offers.length > 0 && (
              <Button
                appearance="subtle"
                icon={<TableSimpleRegular />}
                title={say(insertText.fromColumnTitle)}
                aria-label={say(insertText.fromColumn(label))}
                aria-expanded={isOffering}
                aria-controls={listId}
                onClick={() => setIsOffering(!isOffering)}
              />
            )}
          </div>
        )}
      </Field>
      <ul id={listId} className={styles.offers} hidden={!isOffering} aria-label={say(insertText.fromColumnTitle)}>
        {isOffering &&
          offers.map((offer) => (
            <li key={selectionAddress(offer)}>
              <button type="button" className={styles.offer} onClick={() => take(offer)}>
                <span>{say(offer.column.name)}</span> <span className={styles.where}>{selectionAddress(offer)}</span>
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}
