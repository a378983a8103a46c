import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useSyncExternalStore } from "react";
import { areaAddress } from "../../core/cells/area";
import { isCellError } from "../../core/cells/cell";
import type { Language } from "../../core/words";
import { browserPageText, markText, waitingText } from "../../text/browserPage";
import type { Grid } from "../../workbook/grid/grid";
import { selectionSums } from "./selectionSums";

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
  link: { ...typographyStyles.caption1, flexShrink: 0 },
  busy: { marginLeft: "auto", flexShrink: 0 },
});

/** Longer texts are read in the cell. */
const SHOWN_LETTERS = 80;

/** The selected cell in words, for the grid is a drawing; and why the cell shows an error of ours. */
export function StatusLine({ language, grid }: { readonly language: Language; readonly grid: Grid }) {
  const styles = useStyles();
  const { sheet, area, cell, shown, sentence, mark, link, version, isCalculated, isWaiting, isCircular, waiting } =
    useSyncExternalStore(grid.onView, grid.view);
  const sums = useMemo(
    () => selectionSums(grid, sheet, area, language),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- figures change with edits and with what follows from them
    [grid, sheet, area, version, isCalculated, language],
  );
  const value = isCellError(cell.value) ? cell.value.error : shortened(shown);
  return (
    <div className={styles.root}>
      <span aria-live="polite" data-status>
        {browserPageText.cell(areaAddress(area), value)[language]}
        {mark !== undefined && <span> ({markText[mark][language]})</span>}
        {isWaiting && <span> ({waitingText[isCircular ? "circular" : "cell"][language]})</span>}
        {sentence !== undefined && <span className={styles.sentence}> {sentence}</span>}
      </span>
      {link && (
        <Link className={styles.link} onClick={() => void grid.workbook.select(link)}>
          {browserPageText.goTo(link.sheet)[language]}
        </Link>
      )}
      {sums !== "" && <span className={styles.busy}>{sums}</span>}
      {(!isCalculated || waiting > 0) && (
        <span className={styles.busy} data-waiting={waiting}>
          {isCalculated ? waitingText.count(waiting)[language] : browserPageText.calculating[language]}
        </span>
      )}
    </div>
  );
}

const shortened = (text: string) => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text);
