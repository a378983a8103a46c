import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { areaAddress } from "../../core/cells/area";
import { isCellError, type Cell } from "../../core/cells/cell";
import type { Language } from "../../core/words";
import { browserPageText, markText, waitingText } from "../../text/browserPage";
import type { Grid } from "../../workbook/grid/openGrid";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalM,
    minHeight: "24px",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  sentence: { color: tokens.colorStatusDangerForeground1 },
  busy: { marginLeft: "auto", flexShrink: 0 },
});

/** Longer texts are read in the cell. */
const SHOWN_LETTERS = 80;

/** The selected cell in words, for the grid is a drawing; and why the cell shows an error of ours. */
export function StatusLine({ language, grid }: { readonly language: Language; readonly grid: Grid }) {
  const styles = useStyles();
  const { area, cell, sentence, mark, isCalculated, isWaiting, waiting } = useSyncExternalStore(grid.onView, grid.view);
  const value = shown(cell.value, language);
  return (
    <div className={styles.root}>
      <span aria-live="polite" data-status>
        {browserPageText.cell(areaAddress(area), value)[language]}
        {mark !== undefined && <span> ({markText[mark][language]})</span>}
        {isWaiting && <span> ({waitingText.cell[language]})</span>}
        {sentence !== undefined && <span className={styles.sentence}> {sentence}</span>}
      </span>
      {(!isCalculated || waiting > 0) && (
        <span className={styles.busy} data-waiting={waiting}>
          {isCalculated ? waitingText.count(waiting)[language] : browserPageText.calculating[language]}
        </span>
      )}
    </div>
  );
}

function shown(value: Cell, language: Language): string {
  if (value === null || value === undefined) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "number") return language === "id" ? String(value).replace(".", ",") : String(value);
  const text = String(value);
  return text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text;
}
