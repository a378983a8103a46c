import { CheckmarkCircleRegular, CheckmarkRegular } from "@fluentui/react-icons";
import type { PlantedFault } from "../../catalogue/training/plantedFaults";
import { plantedFaultText } from "../../text/training";
import { trainingText } from "../../text/trainingPane";
import { Disclosure } from "../app/Disclosure";
import { useSay } from "../app/PaneContext";
import type { HuntedFault } from "./faultHunt";
import { useTrainingStyles } from "./trainingStyles";

interface FoundFaultsProps {
  readonly found: readonly HuntedFault[];
  readonly onShow: (fault: PlantedFault) => void;
}

/** The faults found so far, each with its explanation and a link to its cell. */
export function FoundFaults({ found, onShow }: FoundFaultsProps) {
  const styles = useTrainingStyles();
  const say = useSay();
  if (found.length === 0) return null;
  return (
    <section className={styles.block} aria-labelledby="training-found">
      <h3 className={styles.heading} id="training-found">
        {say(trainingText.found)}
      </h3>
      <ul className={styles.list}>
        {found.map(({ fault, isFixed }) => (
          <li key={fault.id}>
            <Disclosure
              label={
                <>
                  {isFixed ? <CheckmarkCircleRegular aria-hidden /> : <CheckmarkRegular aria-hidden />} {fault.cell}{" "}
                  {say(plantedFaultText[fault.id].title)}
                  {isFixed && ` (${say(trainingText.isFixed)})`}
                </>
              }
            >
              <p className={styles.quiet}>{say(plantedFaultText[fault.id].explanation)}</p>
              <button type="button" className={styles.address} onClick={() => onShow(fault)}>
                {say(trainingText.goTo(fault.cell))}
              </button>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
}
