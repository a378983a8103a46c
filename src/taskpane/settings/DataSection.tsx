import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { helpText } from "../../text/settingsPane";
import { useSay } from "../app/PaneContext";
import { Section } from "./Section";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

/** Privacy in three sentences. */
export function DataSection() {
  const styles = useStyles();
  const say = useSay();
  const sentences = [helpText.dataStays, helpText.dataAsked, helpText.dataNik];
  return (
    <Section title={helpText.data}>
      <p className={styles.text}>{sentences.map(say).join(" ")}</p>
    </Section>
  );
}
