import { Button } from "@fluentui/react-components";
import { workbookErrorText } from "../../text/pane";
import { summaryText } from "../../text/standingPane";
import type { Workbook } from "../../workbook/workbook";
import { focusIfLost } from "../app/focusIfLost";
import { Message } from "../app/Message";
import { lazyPart } from "../app/lazyPart";
import { NoSheet } from "../app/NoSheet";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { ReadProgress } from "./ReadProgress";
import { useStanding } from "./useStanding";

const StandingResult = lazyPart(async () => (await import("./StandingResult")).default);

/** *Ringkasan*: where the office stands, from every sheet of the workbook. */
export default function StandingScreen() {
  const { workbook } = usePane();
  return workbook ? <StandingOf workbook={workbook} /> : <NoSheet />;
}

function StandingOf({ workbook }: { readonly workbook: Workbook }) {
  const say = useSay();
  const { state, run, stop } = useStanding(workbook);
  if (state.is === "done")
    return <StandingResult found={state.found} changedSince={state.changedSince} onReadAgain={run} />;
  if (state.is === "running") {
    return (
      <ScreenBody>
        <ReadProgress sheet={state.sheet} share={state.share} onStop={stop} />
      </ScreenBody>
    );
  }
  const stopped = state.is === "stopped";
  return (
    <ScreenBody>
      <Message
        title={say(stopped ? summaryText.stopped : summaryText.failed)}
        text={say(stopped ? summaryText.stoppedHelp : workbookErrorText[state.why])}
      >
        <Button ref={focusIfLost} appearance="primary" onClick={run}>
          {say(summaryText.read)}
        </Button>
      </Message>
    </ScreenBody>
  );
}
