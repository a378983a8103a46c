import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { ACCEPT_REASONS, type Acceptance, type AcceptReason } from "../../../contract/acceptance";
import { keysOf } from "../../../checking/accepted/change";
import type { FindingKey } from "../../../checking/accepted/findingKey";
import { LONGEST_NAME, LONGEST_NOTE, MOST_AT_ONCE } from "../../../checking/accepted/keptAcceptances";
import { acceptedText, reasonWords } from "../../../text/accepted";
import { findingTitle } from "../../../text/findings";
import { usePane, useSay } from "../../app/PaneContext";
import { ScreenBody } from "../../app/ScreenBody";
import { findingView } from "../checkView";
import type { GroupOfTable } from "../groupOfTable";
import { acceptanceOf, faultsIn } from "./acceptanceForm";
import { ownName, rememberName } from "./ownName";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
});

interface AcceptFormProps {
  readonly group: GroupOfTable;
  /** The indexes of the findings in the report. */
  readonly findings: readonly number[];
  readonly onAccept: (keys: readonly FindingKey[], acceptance: Acceptance) => void;
  readonly onCancel: () => void;
}

/** Asks why some findings may stay as they are, and who says so. */
export function AcceptForm({ group, findings, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [reason, setReason] = useState<AcceptReason>("CHECKED");
  const [note, setNote] = useState("");
  const [by, setBy] = useState(ownName);
  const [wasPressed, setWasPressed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const isTooMuch = findings.length > MOST_AT_ONCE;
  const keys = useMemo(() => {
    const { report } = group.table;
    const all = isTooMuch ? [] : findings.map((index) => report.at(index));
    return keysOf(report, all).filter((key) => key !== undefined);
  }, [group, findings, isTooMuch]);
  const unknowable = isTooMuch ? 0 : findings.length - keys.length;
  const fields = { reason, note, by };
  const faults = faultsIn(fields);
  const [first] = findings;
  const submit = () => {
    setWasPressed(true);
    if (faults.note || faults.by) return;
    rememberName(by.trim());
    onAccept(keys, acceptanceOf(fields));
  };
  return (
    <ScreenBody
      foot={
        <div className={styles.buttons}>
          {keys.length > 0 && (
            <Button appearance="primary" onClick={submit}>
              {say(acceptedText.confirm)}
            </Button>
          )}
          <Button onClick={onCancel}>{say(acceptedText.cancel)}</Button>
        </div>
      }
    >
      <div className={styles.head}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(acceptedText.form(isTooMuch ? findings.length : keys.length))}
        </h2>
        <p className={styles.text}>{findingTitle(group.code, language)}</p>
        {findings.length === 1 && first !== undefined && <FindingMessage group={group} finding={first} />}
        {isTooMuch && <p className={styles.text}>{say(acceptedText.tooMany(MOST_AT_ONCE))}</p>}
        {unknowable > 0 && <p className={styles.text}>{say(acceptedText.unknowable(unknowable))}</p>}
        {keys.length > 0 && <p className={styles.text}>{say(acceptedText.help)}</p>}
      </div>
      {keys.length > 0 && (
        <>
          <Field label={say(acceptedText.reason)}>
            <RadioGroup value={reason} onChange={(_event, { value }) => setReason(value as AcceptReason)}>
              {ACCEPT_REASONS.map((each) => (
                <Radio key={each} value={each} label={say(reasonWords[each])} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={say(acceptedText.note)} {...faultOf(wasPressed && faults.note, say)}>
            <Textarea value={note} maxLength={LONGEST_NOTE} onChange={(_event, { value }) => setNote(value)} />
          </Field>
          <Field label={say(acceptedText.by)} required {...faultOf(wasPressed && faults.by, say)}>
            <Input value={by} maxLength={LONGEST_NAME} onChange={(_event, { value }) => setBy(value)} />
          </Field>
        </>
      )}
    </ScreenBody>
  );
}

function FindingMessage({ group, finding }: { readonly group: GroupOfTable; readonly finding: number }) {
  const styles = useStyles();
  const { language } = usePane();
  const { address, message } = findingView(group.table, finding, language);
  return (
    <p className={styles.text}>
      {address}: {message}
    </p>
  );
}

function faultOf<W>(fault: W | false | undefined, say: (words: W) => string) {
  return fault ? ({ validationState: "error", validationMessage: say(fault) } as const) : {};
}
