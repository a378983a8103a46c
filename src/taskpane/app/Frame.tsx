import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import { frameText } from "../../text/pane";
import { ErrorBoundary } from "./ErrorBoundary";
import { NoSheet } from "./NoSheet";
import { usePane, useSay } from "./PaneContext";
import type { Screen } from "./screens";
import { Tabs } from "./Tabs";
import { lazyPart } from "./lazyPart";
import { Waiting } from "./Waiting";

/** Width of the corner in which Excel draws its own menu over the pane. */
const HOST_CORNER = "34px";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  tabs: { flexShrink: 0, paddingRight: HOST_CORNER, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  hidden: { display: "none" },
  loading: { padding: tokens.spacingHorizontalL },
});

const Nothing = () => null;

/** Loads after the first screen. If it cannot be loaded, nothing is said, because the user did not ask for it. */
const UncalculatedLight = lazyPart(() =>
  import("./UncalculatedLight").then(
    ({ UncalculatedLight }) => UncalculatedLight,
    () => Nothing,
  ),
);

interface FrameProps {
  readonly screens: readonly Screen[];
  /** On the very first opening only the first screen is shown. */
  readonly withoutTabs?: boolean;
}

/** Tabs above, one screen below. An opened screen keeps its content while another one is shown. */
export function Frame({ screens, withoutTabs = false }: FrameProps) {
  const styles = useStyles();
  const say = useSay();
  const { language, workbook } = usePane();
  const [current, setCurrent] = useState(screens[0]?.key ?? "");
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([current]));
  const open = (key: string) => {
    setCurrent(key);
    setOpened((before) => new Set(before).add(key));
  };
  return (
    <div className={styles.root}>
      {!withoutTabs && (
        <Tabs
          className={styles.tabs}
          label={say(frameText.tabs)}
          items={screens.map(({ key, title, short }) => ({
            key,
            title: say(title),
            controls: `panel-${key}`,
            ...(short === undefined ? {} : { short }),
          }))}
          chosen={current}
          onChoose={open}
        />
      )}
      <Waiting />
      {!withoutTabs && workbook?.uncalculated && (
        <Suspense fallback={null}>
          <UncalculatedLight />
        </Suspense>
      )}
      {screens.map(({ key, Content, needsSheet }) => (
        <div
          key={key}
          id={`panel-${key}`}
          {...(withoutTabs ? {} : { role: "tabpanel", "aria-labelledby": `tab-${key}` })}
          className={key === current ? styles.panel : styles.hidden}
        >
          {opened.has(key) && (
            <ErrorBoundary language={language}>
              <Suspense fallback={<div className={styles.loading}>{say(frameText.loading)}</div>}>
                {needsSheet && !workbook ? <NoSheet /> : <Content />}
              </Suspense>
            </ErrorBoundary>
          )}
        </div>
      ))}
    </div>
  );
}
