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
import type { OfficeSettings } from "../../summary/kept/officeSettings";
import { ReadProgress } from "./ReadProgress";
import { useStanding } from "./useStanding";

const StandingResult = lazyPart(async () => (await import("./StandingResult")).default);

/** *Ringkasan*: where the office stands, from every sheet of the workbook. */
export default function StandingScreen() {
  const { workbook, settings } = usePane();
  return workbook ? <StandingOf workbook={workbook} settings={settings} /> : <NoSheet />;
}

interface StandingOfProps {
  readonly workbook: Workbook;
  readonly settings: OfficeSettings;
}

function StandingOf({ workbook, settings }: StandingOfProps) {
  const say = useSay();
  const { state, run, stop } = useStanding(workbook, settings);
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
