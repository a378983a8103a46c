import { hostTroubleText } from "../../text/hostPane";
import { Message } from "./Message";
import { usePane, useSay } from "./PaneContext";
import { ScreenBody } from "./ScreenBody";

/** Replaces a screen that needs a sheet while there is none. */
export function NoSheet() {
  const say = useSay();
  const { trouble } = usePane();
  const { title, help } = hostTroubleText[trouble];
  return (
    <ScreenBody>
      <Message title={say(title)} text={say(help)} />
    </ScreenBody>
  );
}
