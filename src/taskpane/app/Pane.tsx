import { FluentProvider, makeStyles, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../core/words";
import type { HostTrouble } from "../../text/hostPane";
import type { Workbook } from "../../workbook/workbook";
import { FirstRun } from "../firstRun/FirstRun";
import { useFirstRun } from "../firstRun/useFirstRun";
import { Frame } from "./Frame";
import { PaneSurroundingsProvider } from "./PaneContext";
import { screens } from "./screens";
import { useColorScheme, type ColorScheme } from "./useColorScheme";

const useStyles = makeStyles({ root: { height: "100%" } });
const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;
const noHost = () => undefined;

interface PaneProps {
  readonly language: Language;
  readonly workbook: Workbook | undefined;
  /** The host's colour scheme, if it reports one. */
  readonly hostScheme?: () => ColorScheme | undefined;
  /** Why there is no workbook. */
  readonly trouble?: HostTrouble;
  /** Whether the very first opening shows only the first screen. */
  readonly firstRun?: boolean;
}

/** The whole task pane, for Excel and for the browser. */
export function Pane({ language, workbook, hostScheme = noHost, trouble, firstRun = false }: PaneProps) {
  const styles = useStyles();
  const [isFirst, endFirst] = useFirstRun(firstRun && workbook !== undefined);
  const theme = THEMES[useColorScheme(hostScheme)];
  return (
    <FluentProvider theme={theme} className={styles.root}>
      <PaneSurroundingsProvider language={language} workbook={workbook} {...(trouble ? { trouble } : {})}>
        <FirstRun isFirst={isFirst} onEnd={endFirst}>
          <Frame screens={screens} withoutTabs={isFirst} />
        </FirstRun>
      </PaneSurroundingsProvider>
    </FluentProvider>
  );
}
