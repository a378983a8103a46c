import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { cellAddress } from "../../../core/cells/area";
import { fixText, leftText, listCells } from "../../../text/checkPane";
import { workbookErrorText } from "../../../text/pane";
import { useSay } from "../../app/PaneContext";
import type { Fixes } from "./useFixes";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  told: {
    ...typographyStyles.body1,
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    ":focus": { outlineStyle: "none" },
  },
  line: { margin: 0 },
  button: { flexShrink: 0 },
});

/** What the last click did to the sheet, and a button to undo it, visible as long as that is possible. */
export function FixFoot({ fixes }: { readonly fixes: Fixes }) {
  const styles = useStyles();
  const say = useSay();
  const { told, canTakeBack, isBusy, takeBack } = fixes;
  const words = useRef<HTMLDivElement>(null);
  const seen = useRef(told);
  useEffect(() => {
    if (told !== seen.current) words.current?.focus();
    seen.current = told;
  }, [told]);
  if (!told && canTakeBack === 0 && !isBusy) return null;
  return (
    <div className={styles.root}>
      <div className={styles.told} role="status" ref={words} tabIndex={-1}>
        {isBusy && <p className={styles.line}>{say(fixText.writing)}</p>}
        {!isBusy &&
          told &&
          lines(told).map((line) => (
            <p key={line.id} className={styles.line}>
              {say(line)}
            </p>
          ))}
      </div>
      {canTakeBack > 0 && (
        <Button
          className={styles.button}
          icon={<ArrowUndoRegular />}
          title={say(fixText.takeBackOf(canTakeBack))}
          disabledFocusable={isBusy}
          onClick={() => void takeBack()}
        >
          {say(fixText.takeBack)}
        </Button>
      )}
    </div>
  );
}

function lines(told: NonNullable<Fixes["told"]>) {
  if (told.did === "FAIL") {
    const isApplying = told.at === "APPLY";
    return isApplying
      ? [fixText.failed, workbookErrorText[told.why], fixText.failedHelp]
      : [fixText.takeBackFailed, workbookErrorText[told.why]];
  }
  const { written, refused } = told.summary;
  const done = told.did === "APPLY" ? fixText.applied(written) : fixText.takenBack(written);
  return [
    ...(written > 0 || refused.length === 0 ? [done] : []),
    ...refused.map(({ why, cells }) => {
      const list = listCells(cells.map(({ row, column }) => cellAddress(row, column)));
      const text = leftText[why];
      return { id: text(cells.length, list.id).id, en: text(cells.length, list.en).en };
    }),
  ];
}
