import { functionsJson } from "../src/catalogue/functionsJson";
import { referencePage } from "../src/catalogue/referencePage";
import { indicators } from "../src/core/indicators";
import type { Language } from "../src/core/words";

const json = (language: Language) => `${JSON.stringify(functionsJson(indicators, language), null, 2)}\n`;

/** Every committed file that is derived from the list of functions, by its path from the root. */
export function generatedFiles(): Readonly<Record<string, string>> {
  return {
    "src/functions/functions.json": json("id"),
    "src/functions/functions.en.json": json("en"),
    "src/functions/REFERENCE.md": referencePage(indicators, "id"),
    "src/functions/REFERENCE.en.md": referencePage(indicators, "en"),
  };
}
