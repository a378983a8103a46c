import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // Always a scroll bar's width: WebView2 hides bars that are not needed, and the text would jump.
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "scroll",
    overflowX: "hidden",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    // A select is as wide as its longest choice unless its width is given.
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  foot: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The scrolling part of a screen, and a footer that stays in sight. */
export function ScreenBody({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body}>{children}</div>
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  );
}
