import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Words } from "../../core/words";
import { compareText } from "../../text/comparePane";
import type { Workbook } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { focusOnMount } from "../app/focusOnMount";
import { ScreenBody } from "../app/ScreenBody";
import { CheckProgress } from "../check/CheckProgress";
import { CompareResult } from "./CompareResult";
import { useComparison, type Pair } from "./useComparison";

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  label: { ...typographyStyles.body1Strong },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Types of files that can be read. */
const ACCEPTED = ".xlsx,.xlsm,.ods,.csv,.tsv,.txt";

interface CompareScreenProps {
  readonly workbook: Workbook;
  readonly onBack: () => void;
}

/** *Bandingkan*: what changed between two reports. */
export function CompareScreen({ workbook, onBack }: CompareScreenProps) {
  const { state, run, ask, stop } = useComparison(workbook);
  const say = useSay();
  switch (state.is) {
    case "running":
      return (
        <ScreenBody>
          <CheckProgress sheet={undefined} share={state.share} title={say(compareText.running)} onStop={stop} />
        </ScreenBody>
      );
    case "done":
      return <CompareResult workbook={workbook} compared={state.compared} onOther={() => ask()} onBack={onBack} />;
    case "asking":
      return (
        <ScreenBody>
          <CompareForm workbook={workbook} why={state.why} onCompare={run} onBack={onBack} />
        </ScreenBody>
      );
  }
}

interface CompareFormProps {
  readonly workbook: Workbook;
  /** Why the last attempt gave no result. */
  readonly why: Words | undefined;
  readonly onCompare: (pair: Pair) => void;
  readonly onBack: () => void;
}

function CompareForm({ workbook, why, onCompare, onBack }: CompareFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { language } = usePane();
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [before, setBefore] = useState("");
  const [after, setAfter] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    let current = true;
    void Promise.all([workbook.sheetNames(), workbook.activeSheet()])
      .then(([names, front]) => {
        if (!current) return;
        setSheets(names);
        setAfter(front);
        const at = names.indexOf(front);
        setBefore(names[at - 1] ?? names[at + 1] ?? "");
      })
      // If the workbook does not answer, comparing with a file is still offered and reports the error itself.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [workbook]);
  const isPair = before !== "" && after !== "" && before !== after;
  return (
    <div className={styles.form} lang={language}>
      <h2 className={styles.title}>{say(compareText.title)}</h2>
      <p className={styles.text}>{say(compareText.about)}</p>
      <div role="status">{why && <p className={styles.label}>{say(why)}</p>}</div>
      {sheets.length > 1 ? (
        <>
          <SheetField label={compareText.before} sheets={sheets} value={before} onChange={setBefore} />
          <SheetField label={compareText.after} sheets={sheets} value={after} onChange={setAfter} />
        </>
      ) : (
        sheets.length === 1 && <p className={styles.text}>{say(compareText.oneSheet)}</p>
      )}
      <div className={styles.row}>
        {sheets.length > 1 && (
          <Button
            appearance="primary"
            disabledFocusable={!isPair}
            onClick={() => isPair && onCompare({ before, after })}
          >
            {say(compareText.compare)}
          </Button>
        )}
        <Button onClick={() => input.current?.click()}>{say(compareText.file)}</Button>
        <Button ref={focusOnMount} appearance="subtle" onClick={onBack}>
          {say(compareText.back)}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={say(compareText.file)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onCompare({ before: file, after });
            target.value = "";
          }}
        />
      </div>
    </div>
  );
}

interface SheetFieldProps {
  readonly label: Words;
  readonly sheets: readonly string[];
  readonly value: string;
  readonly onChange: (sheet: string) => void;
}

function SheetField({ label, sheets, value, onChange }: SheetFieldProps) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {say(label)}
      </label>
      <Select id={id} value={value} onChange={(_event, data) => onChange(data.value)}>
        {sheets.map((sheet) => (
          <option key={sheet}>{sheet}</option>
        ))}
      </Select>
    </div>
  );
}
