import { useCallback, useRef, useState } from "react";
import type { Acceptance } from "../../../contract/acceptance";
import type { Words } from "../../../core/words";
import { withAccepted, withoutAccepted, withoutClosed } from "../../../checking/accepted/change";
import type { FindingKey } from "../../../checking/accepted/findingKey";
import type { KeptAcceptance } from "../../../checking/accepted/settle";
import { acceptedText } from "../../../text/accepted";
import type { Workbook } from "../../../workbook/workbook";
import type { CheckedSheet } from "../runCheck";
import { acceptanceStoreOf } from "./acceptanceStore";

export interface AcceptanceOf {
  /** What the last click did. */
  readonly told: Words | undefined;
  /** False if it could not be stored in the workbook. */
  readonly isKept: boolean;
  accept(keys: readonly FindingKey[], acceptance: Acceptance): void;
  takeBack(taken: readonly KeptAcceptance[]): void;
}

/**
 * Stores accepted findings and takes them back, one after the other, and checks the sheet again. Acceptances of findings
 * corrected since are removed then: a check alone never changes the workbook.
 */
export function useAcceptance(
  workbook: Workbook,
  checked: CheckedSheet,
  isStale: boolean,
  recheck: () => Promise<void>,
): AcceptanceOf {
  const [{ told, isKept }, setOutcome] = useState<{ readonly told?: Words; readonly isKept: boolean }>({
    isKept: true,
  });
  const queue = useRef<Promise<void>>(Promise.resolve());
  const change = useCallback(
    (next: (kept: readonly KeptAcceptance[]) => readonly KeptAcceptance[], says: Words) => {
      const store = acceptanceStoreOf(workbook);
      queue.current = queue.current.then(async () => {
        const kept = await store.read();
        const isWritten = await store.write(next(isStale ? kept : withoutClosed(kept, checked.tables)));
        await recheck();
        setOutcome({ told: says, isKept: isWritten });
      });
      queue.current.catch((error: unknown) =>
        setOutcome(() => {
          throw error;
        }),
      );
    },
    [workbook, checked, isStale, recheck],
  );
  return {
    told,
    isKept,
    accept: (keys, acceptance) =>
      change((kept) => withAccepted(kept, keys, acceptance), acceptedText.done(keys.length)),
    takeBack: (taken) => change((kept) => withoutAccepted(kept, taken), acceptedText.takenBack(taken.length)),
  };
}
