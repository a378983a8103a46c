import { Button } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { checkText, workbookErrorText } from "../../text/pane";
import type { Workbook } from "../../workbook/workbook";
import { lazyPart } from "../app/lazyPart";
import { Message } from "../app/Message";
import { NoSheet } from "../app/NoSheet";
import { usePane, useSay } from "../app/PaneContext";
import { ScreenBody } from "../app/ScreenBody";
import { CheckProgress } from "./CheckProgress";
import { useFixes } from "./fixes/useFixes";
import type { CheckedSheet } from "./runCheck";
import { loadResult, useCheck } from "./useCheck";
import { useMarks } from "./useMarks";

const CheckResult = lazyPart(async () => (await loadResult()).CheckResult);
const CompareScreen = lazyPart(async () => (await import("../compare/CompareScreen")).CompareScreen);
const BookCheck = lazyPart(async () => (await import("./book/BookCheck")).BookCheck);

/** *Periksa*: checks the active sheet and lists what is wrong with it. */
export function CheckScreen() {
  const { workbook } = usePane();
  return workbook ? <CheckedBy workbook={workbook} /> : <NoSheet />;
}

function CheckedBy({ workbook }: { readonly workbook: Workbook }) {
  const say = useSay();
  const { settings } = usePane();
  const { state, run, stop, recheck } = useCheck(workbook, settings);
  const [isWhole, setIsWhole] = useState(false);
  const [isComparing, setIsComparing] = useState(false);
  const [opened, setOpened] = useState<CheckedSheet>();
  const follow = useRef<(sheets: readonly string[]) => Promise<void>>(undefined);
  const fixes = useFixes(
    workbook,
    useCallback((sheets: readonly string[]) => follow.current?.(sheets) ?? recheck(), [recheck]),
  );
  const single = state.is === "done" ? state.checked : undefined;
  const marks = useMarks(workbook, isWhole ? opened : single);
  const checkAll = () => {
    stop();
    setIsWhole(true);
  };
  const compare = () => setIsComparing(true);
  if (isComparing) return <CompareScreen workbook={workbook} onBack={() => setIsComparing(false)} />;
  if (isWhole)
    return (
      <BookCheck
        workbook={workbook}
        fixes={fixes}
        marks={marks}
        follow={follow}
        onOpened={setOpened}
        onCheckSheet={() => {
          setIsWhole(false);
          run();
        }}
        onCompare={compare}
      />
    );
  const start = (
    <>
      <Button appearance="primary" onClick={run}>
        {say(checkText.check)}
      </Button>
      <Button onClick={checkAll}>{say(checkText.checkAll)}</Button>
      <Button appearance="subtle" onClick={compare}>
        {say(checkText.compare)}
      </Button>
    </>
  );
  switch (state.is) {
    case "idle":
      return (
        <ScreenBody>
          <Message title={say(checkText.welcome)} text={say(checkText.private)}>
            {start}
          </Message>
        </ScreenBody>
      );
    case "stopped":
      return (
        <ScreenBody>
          <Message title={say(checkText.stopped)} text={say(checkText.stoppedHelp)}>
            {start}
          </Message>
        </ScreenBody>
      );
    case "failed":
      return (
        <ScreenBody>
          <Message title={say(checkText.failed)} text={say(workbookErrorText[state.why])}>
            {start}
          </Message>
        </ScreenBody>
      );
    case "running":
      return (
        <ScreenBody>
          <CheckProgress sheet={state.sheet} share={state.share} onStop={stop} />
        </ScreenBody>
      );
    case "done":
      return (
        <CheckResult
          key={state.round}
          checked={state.checked}
          changedSince={state.changedSince}
          workbook={workbook}
          fixes={fixes}
          marks={marks}
          onCheckAgain={run}
          onCheckAll={checkAll}
          onCompare={compare}
          recheck={recheck}
        />
      );
  }
}
