import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import { cellAddress } from "../../core/cells/area";
import type { Answer } from "../../core/evaluate";
import type { AnyIndicator } from "../../core/indicator";
import type { Words } from "../../core/words";
import { fixText } from "../../text/checkPane";
import { insertLeftText, insertText } from "../../text/formulaPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { useFixes } from "../check/fixes/useFixes";
import { useSay } from "../app/PaneContext";
import { areaOfAnswer, isBlankArea, isInArguments, valueChanges } from "./cellTarget";
import type { Field } from "./field";
import { useInsertion } from "./useInsertion";
import { useTarget } from "./useTarget";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface InsertPanelProps {
  readonly workbook: Workbook;
  readonly indicator: AnyIndicator;
  readonly fields: Readonly<Record<string, Field>>;
  /** The result; undefined while there is none. */
  readonly answer: Answer | undefined;
}

/** Puts the formula into the selected cell, or its values where the host does not know our functions. */
export function InsertPanel(props: InsertPanelProps) {
  return props.workbook.abilities.customFunctions ? <InsertFormula {...props} /> : <WriteValues {...props} />;
}

function InsertFormula({ workbook, indicator, fields, answer }: InsertPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const [target, look] = useTarget(workbook);
  const { told, isBusy, asks, canTakeBack, ...insertion } = useInsertion(workbook, { indicator, fields, answer });
  const address = target && cellAddress(target.row, target.column);
  return (
    <div className={styles.root} onPointerEnter={look} onFocus={look}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!target || isBusy} onClick={insertion.insert}>
          {say(address === undefined ? insertText.insert : insertText.insertAt(address))}
        </Button>
        {canTakeBack && (
          <Button icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={insertion.takeBack}>
            {say(fixText.takeBack)}
          </Button>
        )}
      </div>
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
      {asks && (
        <div className={styles.buttons}>
          <Button onClick={insertion.overwrite}>{say(insertText.overwrite)}</Button>
          <Button onClick={insertion.keep}>{say(insertText.keep)}</Button>
        </div>
      )}
    </div>
  );
}

const nothingAfter = () => Promise.resolve();

function WriteValues({ workbook, indicator, fields, answer }: InsertPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const [target, look] = useTarget(workbook);
  const [refused, setRefused] = useState<Words>();
  const { told, canTakeBack, isBusy, apply, takeBack } = useFixes(workbook, nothingAfter);
  const [at, setAt] = useState("");
  const address = target && cellAddress(target.row, target.column);
  const area = target && answer && areaOfAnswer(target, answer);
  const write = useCallback(async () => {
    if (!answer) return;
    try {
      const cell = await workbook.readCell();
      const area = areaOfAnswer(cell, answer);
      if (!area) return;
      const name = cellAddress(cell.row, cell.column);
      setAt(name);
      const isFree = !isInArguments(cell, fields, area.area) && isBlankArea(await workbook.readArea(area));
      setRefused(isFree ? undefined : insertLeftText.CHANGED_MEANWHILE(name));
      if (isFree) await apply(valueChanges(cell, answer, indicator.gives));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(workbookErrorText[error.code]);
    }
  }, [answer, fields, workbook, indicator, apply]);

  return (
    <div className={styles.root} onPointerEnter={look} onFocus={look}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={!area || isBusy} onClick={() => void write()}>
          {say(address === undefined ? insertText.writeValue : insertText.writeValueAt(address))}
        </Button>
        {canTakeBack > 0 && (
          <Button icon={<ArrowUndoRegular />} disabledFocusable={isBusy} onClick={() => void takeBack()}>
            {say(fixText.takeBack)}
          </Button>
        )}
      </div>
      <p className={styles.text} role="status">
        {refused ? say(refused) : told && say(wordsOf(told, at))}
      </p>
      <p className={styles.text}>{say(insertText.whyValue)}</p>
    </div>
  );
}

function wordsOf(told: NonNullable<ReturnType<typeof useFixes>["told"]>, address: string): Words {
  if (told.did === "FAIL") return workbookErrorText[told.why];
  const [left] = told.summary.refused;
  if (left) return insertLeftText[left.why](address);
  return told.did === "APPLY" ? insertText.written(address) : insertText.takenBack(address);
}
