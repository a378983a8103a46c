import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { helpText } from "../../text/settingsPane";
import { workbookErrorText } from "../../text/pane";
import { WorkbookError, type Startup, type WorkbookErrorCode } from "../../workbook/workbook";
import { useSay } from "../app/PaneContext";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Whether the functions load with the workbook, so that its first formula of the day does not wait. */
export function StartupChoice({ startup }: { readonly startup: Startup }) {
  const styles = useStyles();
  const say = useSay();
  const [isOn, setIsOn] = useState(false);
  const [refused, setRefused] = useState<WorkbookErrorCode>();
  useEffect(() => {
    let current = true;
    // A host that cannot be asked shows the choice as off.
    startup.isOn().then(
      (on) => current && setIsOn(on),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [startup]);
  const turn = async (on: boolean) => {
    try {
      await startup.turn(on);
      setIsOn(on);
      setRefused(undefined);
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      setRefused(error.code);
    }
  };
  return (
    <div>
      <Checkbox
        label={say(helpText.startup)}
        checked={isOn}
        onChange={(_event, { checked }) => void turn(checked === true)}
      />
      <p className={styles.text} role="status">
        {say(refused ? workbookErrorText[refused] : helpText.startupWhat)}
      </p>
    </div>
  );
}
