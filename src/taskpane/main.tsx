import { createRoot } from "react-dom/client";
import type { HostTrouble } from "../text/hostPane";
import { excelWorkbook } from "../workbook/excel/excelWorkbook";
import type { Workbook } from "../workbook/workbook";
import { languageOf } from "./app/language";
import { Pane } from "./app/Pane";
import type { ColorScheme } from "./app/useColorScheme";
import { schemeOfHost, type HostTheme } from "./app/schemeOfHost";
import { keepOffline } from "./offline/keepOffline";

/** How long Excel may take to answer before the pane opens without it; it connects when the answer comes after all. */
const PATIENCE_MS = 5_000;

const root = createRoot(document.getElementById("root") as HTMLElement);

/** Draws the pane, again whenever more is known of the host; the screens keep what they show. */
function draw(language: string | undefined, host: { readonly workbook: Workbook } | { readonly trouble: HostTrouble }) {
  const inOffice = "workbook" in host;
  root.render(
    <Pane
      language={languageOf(language)}
      workbook={inOffice ? host.workbook : undefined}
      firstRun
      {...(inOffice ? { hostScheme: officeScheme } : { trouble: host.trouble })}
    />,
  );
}

function officeScheme(): ColorScheme | undefined {
  return schemeOfHost(Office.context.officeTheme as HostTheme | undefined);
}

async function start(): Promise<void> {
  if (typeof Office === "undefined") return draw(navigator.language, { trouble: "NOT_IN_EXCEL" });
  const silence = setTimeout(() => draw(navigator.language, { trouble: "SILENT" }), PATIENCE_MS);
  const { host } = await Office.onReady();
  clearTimeout(silence);
  if (!host) return draw(navigator.language, { trouble: "NOT_IN_EXCEL" });
  const language = Office.context.displayLanguage;
  if (host !== Office.HostType.Excel) return draw(language, { trouble: "OTHER_HOST" });
  draw(language, { workbook: excelWorkbook() });
}

keepOffline();
void start();
