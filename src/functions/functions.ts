import { indicators } from "../core/indicators";
import type { Language } from "../core/words";
import { call } from "./call";

/**
 * The pane's language if it shares the page with the functions, else Excel's display language. A context without Office,
 * such as a worker, uses Indonesian.
 */
function language(): Language {
  const chosen = typeof document === "undefined" ? undefined : document.documentElement.dataset["language"];
  if (chosen === "id" || chosen === "en") return chosen;
  const display = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return /^en\b/i.test(display ?? "") ? "en" : "id";
}

// Excel before 2021 opens the same page without custom functions; the pane still works there.
if (typeof CustomFunctions !== "undefined") {
  for (const entry of indicators) {
    CustomFunctions.associate(entry.name, (...handedOver: unknown[]) => call(entry, handedOver, language()));
  }
}
