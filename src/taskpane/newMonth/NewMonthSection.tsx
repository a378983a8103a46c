import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { newMonthText } from "../../text/newMonth";
import type { Workbook } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";
import { cautionLines, previewLines } from "./preview";
import { useNewMonth } from "./useNewMonth";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: "20px" },
  caution: { ...typographyStyles.body1Strong, margin: 0, paddingLeft: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** *Bulan baru*: describes the next month's sheet, and makes it on confirmation. */
export function NewMonthSection({ workbook }: { readonly workbook: Workbook }) {
  const styles = useStyles();
  const say = useSay();
  const { plan, told, isBusy, look, make, cancel } = useNewMonth(workbook);
  return (
    <section className={styles.root} aria-labelledby="bulan-baru">
      <h2 className={styles.heading} id="bulan-baru">
        {say(newMonthText.title)}
      </h2>
      <p className={styles.text}>{say(workbook.copySheet ? newMonthText.what : newMonthText.cannot)}</p>
      {workbook.copySheet && !plan && (
        <div className={styles.buttons}>
          <Button disabledFocusable={isBusy} onClick={look}>
            {say(newMonthText.look)}
          </Button>
        </div>
      )}
      {plan && (
        <>
          <p className={styles.text}>{say(newMonthText.from(plan.copy.from, plan.copy.name))}</p>
          <ul className={styles.list}>
            {previewLines(plan).map((line) => (
              <li key={line.id}>{say(line)}</li>
            ))}
          </ul>
          {plan.cautions.length > 0 && (
            <ul className={styles.caution}>
              {cautionLines(plan).map((line) => (
                <li key={line.id}>{say(line)}</li>
              ))}
            </ul>
          )}
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={make}>
              {say(newMonthText.make(plan.copy.name))}
            </Button>
            <Button disabledFocusable={isBusy} onClick={cancel}>
              {say(newMonthText.cancel)}
            </Button>
          </div>
        </>
      )}
      <p className={styles.text} role="status">
        {told && say(told)}
      </p>
    </section>
  );
}
