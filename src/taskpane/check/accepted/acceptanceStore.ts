import { ACCEPTED_KEY, acceptancesFromText, acceptancesToText } from "../../../checking/accepted/keptAcceptances";
import { keptStores } from "../keptStore";

/** The accepted findings stored in a workbook. */
export const acceptanceStoreOf = keptStores({
  key: ACCEPTED_KEY,
  fromText: acceptancesFromText,
  toText: acceptancesToText,
});
