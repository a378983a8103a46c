import { createRoot } from "react-dom/client";
import { languageOf } from "../taskpane/app/language";
import { keepOffline } from "../taskpane/offline/keepOffline";
import { BrowserPage } from "./BrowserPage";
import { begin } from "./page/beginning";

const asked = new URLSearchParams(window.location.search).get("lang");
const language = languageOf(asked ?? navigator.language);
document.documentElement.lang = language;
const beginning = begin();
createRoot(document.getElementById("root") as HTMLElement).render(
  <BrowserPage language={language} beginning={beginning} />,
);
keepOffline();
