import { Button } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { PlantedFault } from "../../catalogue/training/plantedFaults";
import type { FaultTableName } from "../../catalogue/training/faultTables";
import { faultTableText, plantedFaultText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import { useSay } from "../app/PaneContext";
import { tableOf } from "./faultHunt";
import { useTrainingStyles } from "./trainingStyles";

interface HintPanelProps {
  /** The faults not found yet, in the order of the sheet. */
  readonly hidden: readonly PlantedFault[];
  readonly onShow: (fault: PlantedFault) => void;
}

/** A hint about one fault at a time; its cell only on request. Once the fault is found, the hint goes. */
export function HintPanel({ hidden, onShow }: HintPanelProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  const [hinted, setHinted] = useState<string>();
  const at = hidden.findIndex(({ id }) => id === hinted);
  const fault = hidden[at];
  const following = hidden[(at + 1) % hidden.length];
  const hintNext = () => setHinted(following?.id);
  return (
    <div className={styles.block}>
      {fault && (
        <p className={styles.text} role="status">
          {say(
            trainingText.hintAbout(faultTableText[tableOf(fault) as FaultTableName], plantedFaultText[fault.id].hint),
          )}
        </p>
      )}
      <div className={styles.buttons}>
        {fault && <Button onClick={() => onShow(fault)}>{say(trainingText.showCell)}</Button>}
        {(!fault || hidden.length > 1) && (
          <Button icon={<LightbulbRegular />} appearance={fault ? "subtle" : "secondary"} onClick={hintNext}>
            {say(fault ? trainingText.otherHint : trainingText.hint)}
          </Button>
        )}
      </div>
    </div>
  );
}
