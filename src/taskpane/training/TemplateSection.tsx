import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { UpgradePlan } from "../../catalogue/template/upgrade";
import { insertText } from "../../text/trainingPane";
import type { Workbook } from "../../workbook/workbook";
import { loadPart } from "../app/lazyPart";
import { useSay } from "../app/PaneContext";
import { Section } from "../settings/Section";
import { useTrainingStyles } from "./trainingStyles";
import { useInsert } from "./useInsert";

/** The template's model is only needed here. */
const plans = () => loadPart(() => import("./templatePlan"));

/** *Lembar template*: shows the sheets and columns that the workbook lacks, then adds them. */
export function TemplateSection({ workbook }: { readonly workbook: Workbook }) {
  const styles = useTrainingStyles();
  const say = useSay();
  const { outcome, isBusy, insert } = useInsert();
  const [plan, setPlan] = useState<UpgradePlan>();
  const look = async () => {
    const found = await (await plans()).planTemplate(workbook);
    setPlan(found);
    return found ? insertText.look : insertText.nothingNew;
  };
  const add = (chosen: UpgradePlan) => async () => {
    const charts = await (await plans()).carryOut(workbook, chosen);
    setPlan(undefined);
    return insertText.added(charts);
  };
  return (
    <Section title={insertText.title}>
      <p className={styles.text}>{say(workbook.template ? insertText.about : insertText.unable)}</p>
      {workbook.template && !plan && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isBusy} onClick={() => void insert(look)}>
            {say(insertText.compare)}
          </Button>
        </div>
      )}
      <p className={styles.text} role="status">
        {outcome && say(outcome)}
      </p>
      {plan && (
        <>
          <ul className={styles.lines}>
            {plan.sheets.length > 0 && <li>{say(insertText.newSheets(plan.sheets.map(({ name }) => name)))}</li>}
            {plan.columns.map(({ sheet, table, columns }) => (
              <li key={table}>
                {say(
                  insertText.newColumns(
                    sheet,
                    columns.map(({ header }) => header),
                  ),
                )}
              </li>
            ))}
          </ul>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void insert(add(plan))}>
              {say(insertText.insert)}
            </Button>
            <Button onClick={() => setPlan(undefined)}>{say(insertText.cancel)}</Button>
          </div>
        </>
      )}
    </Section>
  );
}
