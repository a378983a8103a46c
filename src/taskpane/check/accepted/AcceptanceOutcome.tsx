import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { acceptedText } from "../../../text/accepted";
import { focusIfLost } from "../../app/focusIfLost";
import { useSay } from "../../app/PaneContext";
import type { AcceptanceOf } from "./useAcceptance";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    ":focus": { outlineStyle: "none" },
  },
});

/** What the last click did to the list of accepted findings; the clicked button is gone. */
export function AcceptanceOutcome({ acceptance: { told, isKept } }: { readonly acceptance: AcceptanceOf }) {
  const styles = useStyles();
  const say = useSay();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (told) focusIfLost(words.current);
  }, [told]);
  if (!told) return null;
  return (
    <p className={styles.text} ref={words} tabIndex={-1}>
      {say(told)} {!isKept && say(acceptedText.notKept)}
    </p>
  );
}
