import { FluentProvider, makeStyles, tokens, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../core/words";
import { frameText } from "../text/pane";
import { Pane } from "../taskpane/app/Pane";
import { useColorScheme } from "../taskpane/app/useColorScheme";
import type { MemoryWorkbook } from "../workbook/memory/memoryWorkbook";
import { SheetView } from "./SheetView";

const NARROW = "@media (max-width: 719px)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  page: {
    height: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 360px",
    [NARROW]: { gridTemplateColumns: "minmax(0, 1fr)", gridTemplateRows: "minmax(300px, 55%) minmax(0, 1fr)" },
  },
  sheet: { minWidth: 0, minHeight: 0, display: "flex", flexDirection: "column", [NARROW]: { order: 1 } },
  pane: {
    minWidth: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { borderLeft: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke1}` },
  },
});

const THEMES = { light: webLightTheme, dark: webDarkTheme } as const;
const noHost = () => undefined;

/** The pane beside plain tables of the offices' sheets, for looking at it without Excel. */
export function BrowserPage({
  language,
  workbook,
}: {
  readonly language: Language;
  readonly workbook: MemoryWorkbook;
}) {
  const styles = useStyles();
  return (
    <FluentProvider theme={THEMES[useColorScheme(noHost)]} className={styles.provider}>
      <div className={styles.page}>
        <main className={styles.sheet}>
          <SheetView workbook={workbook} language={language} />
        </main>
        <aside className={styles.pane} aria-label={frameText.title[language]}>
          <Pane language={language} workbook={workbook} />
        </aside>
      </div>
    </FluentProvider>
  );
}
