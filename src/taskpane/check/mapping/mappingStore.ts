import { keptStores } from "../keptStore";
import { keptFromText, keptToText, MAPPING_KEY } from "../../../reading/kept/keptMappings";

/** The choices of columns that a workbook keeps. */
export const mappingStoreOf = keptStores({ key: MAPPING_KEY, fromText: keptFromText, toText: keptToText });
