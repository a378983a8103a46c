import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { helpText, unableText } from "../../text/settingsPane";
import type { Abilities } from "../../workbook/workbook";
import { usePane, useSay } from "../app/PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    paddingLeft: "20px",
  },
});

/** What the host cannot do, why, and what to do instead; nothing if it can do everything. */
export function UnableSection() {
  const styles = useStyles();
  const say = useSay();
  const { workbook } = usePane();
  const missing = (Object.keys(unableText) as (keyof Abilities)[]).filter((ability) => !workbook?.abilities[ability]);
  if (!workbook || missing.length === 0) return null;
  return (
    <Section title={helpText.unable}>
      <ul className={styles.list}>
        {missing.map((ability) => (
          <li key={ability}>{say(unableText[ability])}</li>
        ))}
      </ul>
    </Section>
  );
}
