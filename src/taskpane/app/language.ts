import type { Language } from "../../core/words";

/** The pane's language for what a host or browser asks for, such as `id-ID` or `en-US`; Indonesian for all others. */
export function languageOf(tag: string | undefined): Language {
  return /^en\b/i.test(tag ?? "") ? "en" : "id";
}
