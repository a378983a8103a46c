import { indicators } from "../core/indicators";
import type { Language } from "../core/words";
import { call } from "./call";

/** Excel's display language once Office has one; a context without Office, such as a worker, speaks Indonesian. */
function language(): Language {
  const display = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return display?.startsWith("en") ? "en" : "id";
}

// Excel before 2021 opens the same page without custom functions; the pane works there all the same.
if (typeof CustomFunctions !== "undefined") {
  for (const entry of indicators) {
    CustomFunctions.associate(entry.name, (...handedOver: unknown[]) => call(entry, handedOver, language()));
  }
}
