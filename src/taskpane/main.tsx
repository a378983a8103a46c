import { createRoot } from "react-dom/client";
import { languageOf } from "./app/language";
import { Pane } from "./app/Pane";
import type { ColorScheme } from "./app/useColorScheme";
import { keepOffline } from "./offline/keepOffline";

/** How long Excel may take to answer before the pane opens without it. */
const PATIENCE_MS = 5_000;

/** Whether an Office host answers; false in an ordinary browser. */
async function isInOffice(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const answer = Office.onReady().then(({ host }) => Boolean(host));
  const silence = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS));
  return Promise.race([answer, silence]);
}

function officeScheme(): ColorScheme | undefined {
  const theme = Office.context.officeTheme as { readonly isDarkTheme?: boolean } | undefined;
  return theme?.isDarkTheme === undefined ? undefined : theme.isDarkTheme ? "dark" : "light";
}

async function start(): Promise<void> {
  const inOffice = await isInOffice();
  const language = languageOf(inOffice ? Office.context.displayLanguage : navigator.language);
  document.documentElement.lang = language;
  createRoot(document.getElementById("root") as HTMLElement).render(
    <Pane language={language} workbook={undefined} {...(inOffice ? { hostScheme: officeScheme } : {})} />,
  );
}

keepOffline();
void start();
