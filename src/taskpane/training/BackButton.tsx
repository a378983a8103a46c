import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons";
import type { Words } from "../../core/words";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({ back: { alignSelf: "flex-start", marginLeft: "-8px", flexShrink: 0 } });

export function BackButton({ to, onBack }: { readonly to: Words; readonly onBack: () => void }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <Button
      className={styles.back}
      appearance="transparent"
      size="small"
      icon={<ChevronLeftRegular />}
      onClick={onBack}
    >
      {say(to)}
    </Button>
  );
}
