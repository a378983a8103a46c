import { useEffect, useState } from "react";
import type { NotArranged } from "../../contract/notArranged";
import type { NotShifted } from "../../contract/notShifted";
import type { Words } from "../../core/words";
import { notFollowingText, notSavableText } from "../../text/browserPage";
import { notArrangedText } from "../../text/notArranged";
import { notShiftedText } from "../../text/notShifted";
import type { NotFollowing, NotSavable } from "../../workbook/grid/engine/notSavable";
import type { Work } from "./desk";

/** The last action that was refused because it cannot be saved, or the last change that something did not follow. */
export function useRefused(work: Work | undefined) {
  const [refused, setRefused] = useState<Words>();
  useEffect(() => {
    setRefused(undefined);
    return work?.grid.onRefused((why, where = "") =>
      setRefused(
        why === "NOT_SHIFTED"
          ? notShiftedText[where as NotShifted]
          : why === "NOT_ARRANGED"
            ? notArrangedText[where as NotArranged]
            : why in notFollowingText
              ? notFollowingText[why as NotFollowing](where)
              : notSavableText[why as NotSavable],
      ),
    );
  }, [work]);
  return [refused, () => setRefused(undefined)] as const;
}
