import { Button } from "@fluentui/react-components";
import { trainingText } from "../../text/latihanPane";
import { useSay } from "../app/PaneContext";
import { useLatihanStyles } from "./latihanStyles";

/** The way into the exercises from *Pengaturan & bantuan*. */
export function LatihanSection({ onOpen }: { readonly onOpen: () => void }) {
  const styles = useLatihanStyles();
  const say = useSay();
  return (
    <section className={styles.block}>
      <h2 className={styles.title}>{say(trainingText.learn)}</h2>
      <p className={styles.quiet}>{say(trainingText.about)}</p>
      <Button onClick={onOpen}>{say(trainingText.open)}</Button>
    </section>
  );
}
