import { createRoot } from "react-dom/client";
import type { HostTrouble } from "../text/hostPane";
import { excelWorkbook } from "../workbook/excel/excelWorkbook";
import type { Workbook } from "../workbook/workbook";
import { connect } from "./app/connect";
import { languageOf } from "./app/language";
import { Pane } from "./app/Pane";
import type { ColorScheme } from "./app/useColorScheme";
import { schemeOfHost, type HostTheme } from "./app/schemeOfHost";
import { keepOffline } from "./offline/keepOffline";

const root = createRoot(document.getElementById("root") as HTMLElement);

/** Draws the pane, again whenever more is known about the host; the screens keep their content. */
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

/** Parsing waits for office.js, so once it continues the script has run or could not be loaded. */
const officeScript = new Promise<boolean>((resolve) => {
  const look = () => resolve(typeof Office !== "undefined");
  if (typeof Office !== "undefined" || document.readyState !== "loading") look();
  else document.addEventListener("readystatechange", look, { once: true });
});

/** Without these parts office.js never answers; its others are not needed. */
const NEEDED_PART = /\/(excel-[^/]*|office_strings[^/]*)\.js$/;

const officePartFailed = new Promise<void>((resolve) => {
  const hear = ({ target }: Event) => {
    if (target instanceof HTMLScriptElement && NEEDED_PART.test(target.src)) resolve();
  };
  window.addEventListener("error", hear, { capture: true });
});

async function officeHost(): Promise<string | null> {
  const { host } = await Office.onReady();
  return host === null ? null : String(host);
}

const officeLanguage = () => (typeof Office === "undefined" ? undefined : Office.context?.displayLanguage);

keepOffline();
void connect({ script: officeScript, partFailed: officePartFailed, host: officeHost }, (connection) => {
  const language = officeLanguage() ?? navigator.language;
  if (connection.is === "EXCEL") draw(language, { workbook: excelWorkbook() });
  else draw(connection.trouble === "OTHER_HOST" ? language : navigator.language, { trouble: connection.trouble });
});
