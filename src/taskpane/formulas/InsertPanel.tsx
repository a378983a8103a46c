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
import { WorkbookError, type Workbook, type WriteOutcome } from "../../workbook/workbook";
import { useFixes } from "../check/fixes/useFixes";
import { useSay } from "../app/PaneContext";
import { areaOfAnswer, formatOf, isBlankArea, isInArguments, valueChanges } from "./cellTarget";
import type { Field } from "./field";
import { formulaOf } from "./formula";
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
  /** What was computed; undefined while nothing is. */
  readonly answer: Answer | undefined;
}

/** Puts the formula into the selected cell, or its values where the host does not know our functions. */
export function InsertPanel(props: InsertPanelProps) {
  return props.workbook.abilities.customFunctions ? <InsertFormula {...props} /> : <WriteValues {...props} />;
}

function InsertFormula({ workbook, indicator, fields }: InsertPanelProps) {
  const styles = useStyles();
  const say = useSay();
  const [target, look] = useTarget(workbook);
  const [told, setTold] = useState<Words>();
  const address = target && cellAddress(target.row, target.column);
  const insert = async () => {
    if (!target || address === undefined) return;
    if (isInArguments(target, fields)) return setTold(insertText.circular(address));
    // Excel's own way of writing, whatever language it shows.
    const formula = formulaOf(indicator, fields, "en");
    const told = await attempt(() => workbook.writeFormula(target, formula, formatOf(indicator.gives)), address);
    setTold(told);
    look();
  };
  return (
    <div className={styles.root} onPointerEnter={look} onFocus={look}>
      <Button appearance="primary" disabledFocusable={!target} onClick={() => void insert()}>
        {say(address === undefined ? insertText.insert : insertText.insertAt(address))}
      </Button>
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
    </div>
  );
}

async function attempt(write: () => Promise<WriteOutcome>, address: string): Promise<Words> {
  try {
    const outcome = await write();
    return outcome === "WRITTEN" ? insertText.inserted(address) : insertLeftText[outcome](address);
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return workbookErrorText[error.code];
  }
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
    if (!target || !answer || !area) return;
    const name = cellAddress(target.row, target.column);
    setAt(name);
    try {
      const isFree = !isInArguments(target, fields) && isBlankArea(await workbook.readArea(area));
      setRefused(isFree ? undefined : insertLeftText.CHANGED_MEANWHILE(name));
      if (isFree) await apply(valueChanges(target, answer, indicator.gives));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(workbookErrorText[error.code]);
    }
  }, [target, answer, area, fields, workbook, indicator, apply]);

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
