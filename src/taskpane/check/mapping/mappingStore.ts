import { keptStores } from "../keptStore";
import { keptFromText, keptToText, MAPPING_KEY } from "../../../reading/kept/keptMappings";

/** The choices of columns stored in a workbook. */
export const mappingStoreOf = keptStores({ key: MAPPING_KEY, fromText: keptFromText, toText: keptToText });
