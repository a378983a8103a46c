import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, TargetRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { AnyIndicator, Example } from "../../core/indicator";
import type { Param } from "../../core/parameter";
import type { Words } from "../../core/words";
import { formulaText } from "../../text/formulaPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Workbook } from "../../workbook/workbook";
import { Disclosure } from "../app/Disclosure";
import { usePane, useSay } from "../app/PaneContext";
import { useKnownColumns } from "../check/lastCheck";
import { columnsFor } from "./columnsFor";
import { CopyFormula } from "./CopyFormula";
import { exampleOf, exampleTexts } from "./exampleFields";
import { formulaOf } from "./formula";
import { InsertPanel } from "./InsertPanel";
import { fieldLabel } from "./paramLabel";
import { ParamField } from "./ParamField";
import { ResultPanel } from "./ResultPanel";
import { explanationLines, firstRowOf, resultView } from "./resultView";
import { selectionAddress } from "./selectionAddress";
import { useFormula } from "./useFormula";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", marginLeft: "-8px", flexShrink: 0 },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, ":focus": { outlineStyle: "none" } },
  name: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    margin: 0,
    overflowWrap: "anywhere",
  },
  howTo: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  icon: { verticalAlign: "-3px", fontSize: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** Up to this many optional fields are shown with the others; more are folded away. */
const OPTIONAL_IN_SIGHT = 1;

interface FunctionFormProps {
  readonly indicator: AnyIndicator;
  readonly onBack: () => void;
}

export function FunctionForm({ indicator, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const say = useSay();
  const { language, workbook } = usePane();
  const form = useFormula(indicator, workbook);
  const known = useKnownColumns(workbook);
  const [tried, setTried] = useState<Example>();
  const [refused, setRefused] = useState<{ readonly name: string; readonly words: Words }>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const params = Object.entries(indicator.params as Readonly<Record<string, Param>>);
  const required = params.filter(([, param]) => !param.optional);
  const optional = params.filter(([, param]) => param.optional);
  const folded = optional.length > OPTIONAL_IN_SIGHT ? optional : [];
  const example = exampleOf(indicator);
  const label = (name: string) => fieldLabel(indicator, name, language);

  const { outcome } = form;
  const view =
    outcome.is === "answered"
      ? resultView(indicator, outcome.answer, language, firstRowOf(indicator, form.fields))
      : undefined;
  const faultOf = (name: string) => {
    if (view?.shows === "declined" && view.param === name) return view.text;
    if (outcome.is !== "unread" || outcome.param !== name) return undefined;
    return say(outcome.why === "NO_WORKBOOK" ? formulaText.noSheetToRead : workbookErrorText[outcome.why]);
  };
  const isTypedWrong = view?.shows === "declined" && form.fields[view.param ?? ""]?.is === "cells";
  const fill = (chosen: Example | undefined) => {
    setTried(chosen);
    form.fill(chosen ? exampleTexts(indicator, chosen, language) : {});
  };
  const takeSelection = async (name: string, book: Workbook) => {
    try {
      form.type(name, selectionAddress(await book.selection()));
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused({ name, words: workbookErrorText[error.code] });
    }
  };
  const field = ([name, param]: [string, Param]) => (
    <ParamField
      key={name}
      label={label(name)}
      param={param}
      value={form.texts[name] ?? ""}
      fault={refused?.name === name ? say(refused.words) : faultOf(name)}
      onChange={(text) => {
        setRefused(undefined);
        form.type(name, text);
      }}
      offers={columnsFor(indicator, name, known)}
      {...(workbook ? { onUseSelection: () => void takeSelection(name, workbook) } : {})}
    />
  );

  return (
    <>
      <Button
        className={styles.back}
        appearance="transparent"
        size="small"
        icon={<ChevronLeftRegular />}
        onClick={onBack}
      >
        {say(formulaText.back)}
      </Button>
      <div className={styles.head}>
        <h2 className={styles.title} ref={heading} tabIndex={-1}>
          {say(indicator.says)}
        </h2>
        <p className={styles.name}>{indicator.name}</p>
      </div>
      <p className={styles.howTo}>
        {workbook ? (
          <>
            {say(formulaText.howTo)} <TargetRegular className={styles.icon} aria-hidden />.
          </>
        ) : (
          say(formulaText.howToWithoutSheet)
        )}
      </p>
      <div className={styles.form}>
        {required.map(field)}
        {folded.length === 0 && optional.map(field)}
        {folded.length > 0 && (
          <Disclosure
            label={say(formulaText.moreChoices)}
            forceOpen={folded.some(([name]) => (form.texts[name] ?? "") !== "" || faultOf(name) !== undefined)}
          >
            <div className={styles.form}>{folded.map(field)}</div>
          </Disclosure>
        )}
        <div className={styles.buttons}>
          {example && <Button onClick={() => fill(example)}>{say(formulaText.tryExample)}</Button>}
          {Object.values(form.texts).some(Boolean) && (
            <Button appearance="subtle" onClick={() => fill(undefined)}>
              {say(formulaText.clearForm)}
            </Button>
          )}
        </div>
        {tried?.says && <p className={styles.caption}>{say(formulaText.exampleOf(say(tried.says)))}</p>}
      </div>
      <ResultPanel
        outcome={outcome}
        view={view}
        fieldLabel={label}
        explanation={outcome.is === "answered" ? explanationLines(outcome.notes, indicator, form.fields, language) : []}
      />
      {outcome.is !== "waiting" && !isTypedWrong && (
        <>
          {workbook && (
            <InsertPanel
              workbook={workbook}
              indicator={indicator}
              fields={form.fields}
              answer={outcome.is === "answered" ? outcome.answer : undefined}
            />
          )}
          {(workbook?.abilities.customFunctions ?? true) && (
            <CopyFormula formula={formulaOf(indicator, form.fields, language)} isMain={!workbook} />
          )}
        </>
      )}
    </>
  );
}
