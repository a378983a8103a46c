import { Button } from "@fluentui/react-components";
import { insertText } from "../../text/latihanPane";
import type { Workbook } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";
import { Section } from "../settings/Section";
import { useLatihanStyles } from "./latihanStyles";
import { useInsert } from "./useInsert";

/** The names of the sheets come with the template's model, which only this button needs. */
async function insertTemplate(workbook: Workbook): Promise<readonly string[]> {
  const [{ templateBook }, { insertMissing }] = await Promise.all([
    import("../../catalogue/template/book"),
    import("./templateFile"),
  ]);
  return insertMissing(
    workbook,
    "kosong",
    templateBook("kosong").sheets.map(({ name }) => name),
  );
}

/** *Lembar template*: adds the sheets that the workbook has not. */
export function TemplateSection({ workbook }: { readonly workbook: Workbook }) {
  const styles = useLatihanStyles();
  const say = useSay();
  const { outcome, isBusy, insert } = useInsert();
  return (
    <Section title={insertText.title}>
      <p className={styles.text}>{say(workbook.insertSheets ? insertText.about : insertText.unable)}</p>
      {workbook.insertSheets && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isBusy} onClick={() => void insert(() => insertTemplate(workbook))}>
            {say(insertText.insert)}
          </Button>
        </div>
      )}
      <p className={styles.text} role="status">
        {outcome && say(outcome)}
      </p>
    </Section>
  );
}
