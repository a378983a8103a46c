import { answered } from "../figure";
import { isMissing } from "../../contract/standing";
import { lastAsked } from "../read/receipts";
import type { Facts } from "./remarkRule";

/** Blank cards that the office says it needs: the setting, else its last request. */
export function blanksNeeded({ settings, tables }: Facts): number | undefined {
  return settings.blanksNeeded ?? lastAsked(tables);
}

/** People not yet recorded, as calculated; the sheet may say otherwise. */
export function unrecorded({ perekaman, people }: Facts): number | undefined {
  return isMissing(perekaman) ? people.unrecorded : answered(perekaman.left);
}

/** Cards in stock and on the way. */
export function available({ blanko }: Facts): number | undefined {
  return blanko && blanko.receipts.reduce((sum, { cards }) => sum + cards, blanko.stock);
}

/**
 * People who turn seventeen: the setting, else the difference between the rolling requirement and the one at the start of the
 * year.
 */
export function newcomers({ settings, people }: Facts): number | undefined {
  const [list] = people.lists;
  const [start, rolling] = [list?.total("wajibAwal"), list?.total("wajibDinamis")];
  return (
    settings.newcomers ?? (start !== undefined && rolling !== undefined ? Math.max(0, rolling - start) : undefined)
  );
}
