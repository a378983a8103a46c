import { ACCEPTED_KEY, acceptancesFromText } from "../../checking/accepted/keptAcceptances";
import type { KeptAcceptance } from "../../checking/accepted/settle";
import type { BookSettings } from "../../reading/book/book";
import { keptFromText, MAPPING_KEY } from "../../reading/kept/keptMappings";
import { mappingsIn } from "../../reading/kept/mappingsFor";
import type { MappingsOf } from "../../reading/recognise/recognised";
import type { StandingSettings } from "../settings";
import { SETTINGS_KEY, settingsFromText } from "./officeSettings";
import { readingSettings } from "./readingSettings";
import { standingSettings } from "./standingSettings";

/** What the users of a workbook filled in, chose and accepted. */
export interface Kept {
  readonly settings: BookSettings;
  readonly mappingsOf: MappingsOf;
  readonly accepted: readonly KeptAcceptance[];
  readonly standing: StandingSettings;
}

/** Reads what a file stores for this program and drops what is invalid. Never throws. */
export function keptIn(texts: Readonly<Record<string, string>> = {}): Kept {
  const office = settingsFromText(texts[SETTINGS_KEY]);
  return {
    settings: readingSettings(office),
    mappingsOf: mappingsIn(keptFromText(texts[MAPPING_KEY])),
    accepted: acceptancesFromText(texts[ACCEPTED_KEY]),
    standing: standingSettings(office),
  };
}
