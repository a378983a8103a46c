import { ACCEPTED_KEY, acceptancesFromText, acceptancesToText } from "../../../checking/accepted/keptAcceptances";
import { keptStores } from "../keptStore";

/** The findings that a workbook keeps as accepted. */
export const acceptanceStoreOf = keptStores({
  key: ACCEPTED_KEY,
  fromText: acceptancesFromText,
  toText: acceptancesToText,
});
