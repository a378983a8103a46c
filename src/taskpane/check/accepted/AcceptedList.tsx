import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../../core/cells/area";
import type { SettledFinding } from "../../../checking/accepted/settle";
import type { KeptAcceptance } from "../../../checking/accepted/settle";
import { acceptanceText, acceptedText } from "../../../text/accepted";
import { findingText, findingTitle } from "../../../text/findings";
import { checkText } from "../../../text/pane";
import { Disclosure } from "../../app/Disclosure";
import { usePane, useSay } from "../../app/PaneContext";
import { PAGE } from "../browsing";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  cell: {
    ...typographyStyles.body1,
    display: "block",
    width: "100%",
    padding: 0,
    textAlign: "left",
    color: "inherit",
    backgroundColor: "transparent",
    border: "none",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  address: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalS },
  reason: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

interface AcceptedListProps {
  readonly accepted: readonly SettledFinding[];
  readonly onShow: (row: number, column: number) => void;
  readonly onTakeBack: (taken: readonly KeptAcceptance[]) => void;
}

/** The accepted findings, each with the person who accepted it, and a click away from counting again. */
export function AcceptedList({ accepted, onShow, onTakeBack }: AcceptedListProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [shown, setShown] = useState(PAGE);
  if (accepted.length === 0) return null;
  return (
    <Disclosure label={say(acceptedText.title(accepted.length))}>
      <ul className={styles.list}>
        {accepted.slice(0, shown).map(({ finding, acceptance, kept }, index) => (
          <li key={index} className={styles.item}>
            <button type="button" className={styles.cell} onClick={() => onShow(finding.row, finding.column)}>
              <span className={styles.address}>{cellAddress(finding.row, finding.column)}</span>
              {findingTitle(finding.code, language)}. {findingText(finding, language).message}
            </button>
            <p className={styles.reason}>{acceptanceText(acceptance, language)}</p>
            <Button size="small" appearance="subtle" onClick={() => onTakeBack([kept])}>
              {say(acceptedText.takeBack)}
            </Button>
          </li>
        ))}
      </ul>
      {shown < accepted.length && (
        <Button appearance="transparent" onClick={() => setShown(shown + PAGE)}>
          {say(checkText.more(Math.min(PAGE, accepted.length - shown)))}
        </Button>
      )}
      {accepted.length > 1 && (
        <Button size="small" onClick={() => onTakeBack(accepted.map(({ kept }) => kept))}>
          {say(acceptedText.takeBackAll(accepted.length))}
        </Button>
      )}
    </Disclosure>
  );
}
