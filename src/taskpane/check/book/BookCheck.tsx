import { Button } from "@fluentui/react-components";
import { useEffect, type RefObject } from "react";
import { bookCheckText } from "../../../text/bookCheckPane";
import { checkText, workbookErrorText } from "../../../text/pane";
import type { Workbook } from "../../../workbook/workbook";
import { Message } from "../../app/Message";
import { usePane, useSay } from "../../app/PaneContext";
import { ScreenBody } from "../../app/ScreenBody";
import { CheckProgress } from "../CheckProgress";
import type { Fixes } from "../fixes/useFixes";
import type { CheckedSheet } from "../runCheck";
import type { Marks } from "../useMarks";
import { BookResult } from "./BookResult";
import { useBookCheck } from "./useBookCheck";

interface BookCheckProps {
  readonly workbook: Workbook;
  readonly fixes: Fixes;
  readonly marks: Marks;
  /** Set to what follows a fix while all sheets are shown. */
  readonly follow: RefObject<((sheets: readonly string[]) => Promise<void>) | undefined>;
  /** Called with the sheet whose findings are shown. */
  readonly onOpened: (checked: CheckedSheet | undefined) => void;
  /** Returns to checking the active sheet alone. */
  readonly onCheckSheet: () => void;
  /** Opens the comparison of two reports. */
  readonly onCompare: () => void;
}

/**
 * *Periksa semua lembar*: one click checks the workbook and shows a line for each sheet, with the findings of one below its
 * line.
 */
export function BookCheck({ workbook, fixes, marks, follow, onOpened, onCheckSheet, onCompare }: BookCheckProps) {
  const say = useSay();
  const { settings } = usePane();
  const { state, run, stop, recheck } = useBookCheck(workbook, settings);
  useEffect(() => {
    follow.current = recheck;
    return () => {
      follow.current = undefined;
    };
  }, [follow, recheck]);
  const again = (
    <>
      <Button appearance="primary" onClick={run}>
        {say(checkText.checkAll)}
      </Button>
      <Button onClick={onCheckSheet}>{say(bookCheckText.oneSheet)}</Button>
    </>
  );
  switch (state.is) {
    case "running":
      return (
        <ScreenBody>
          <CheckProgress
            sheet={state.on?.sheet}
            share={state.share}
            {...(state.on && { title: say(bookCheckText.progress(state.on.sheet, state.on.at, state.on.of)) })}
            onStop={stop}
          />
        </ScreenBody>
      );
    case "stopped":
      return (
        <ScreenBody>
          <Message title={say(bookCheckText.stopped)} text={say(checkText.stoppedHelp)}>
            {again}
          </Message>
        </ScreenBody>
      );
    case "failed":
      return (
        <ScreenBody>
          <Message title={say(checkText.failed)} text={say(workbookErrorText[state.why])}>
            {again}
          </Message>
        </ScreenBody>
      );
    case "done":
      return (
        <BookResult
          key={state.round}
          sheets={state.sheets}
          completeness={state.completeness}
          changed={state.changed}
          workbook={workbook}
          fixes={fixes}
          marks={marks}
          onOpened={onOpened}
          onCheckAgain={run}
          onCheckSheet={onCheckSheet}
          onCompare={onCompare}
          recheck={recheck}
        />
      );
  }
}
