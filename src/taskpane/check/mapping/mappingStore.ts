import { WorkbookError, type Workbook } from "../../../workbook/workbook";
import { keptFromText, keptToText, MAPPING_KEY, type KeptMapping } from "./keptMappings";

/** The choices of columns that a workbook keeps. */
export interface MappingStore {
  read(): Promise<readonly KeptMapping[]>;
  /** Answers whether the workbook keeps them; else they hold until the pane is closed. */
  write(mappings: readonly KeptMapping[]): Promise<boolean>;
}

const stores = new WeakMap<Workbook, MappingStore>();

export function mappingStoreOf(workbook: Workbook): MappingStore {
  const store = stores.get(workbook) ?? newStore(workbook);
  stores.set(workbook, store);
  return store;
}

function newStore(workbook: Workbook): MappingStore {
  let unsaved: readonly KeptMapping[] | undefined;
  return {
    async read() {
      if (unsaved) return unsaved;
      return keptFromText(await workbook.readSetting(MAPPING_KEY).catch(noSettings));
    },
    async write(mappings) {
      unsaved = mappings;
      try {
        await workbook.writeSetting(MAPPING_KEY, keptToText(mappings));
      } catch (error) {
        return noSettings(error) !== undefined;
      }
      unsaved = undefined;
      return true;
    },
  };
}

/** A workbook that cannot be asked keeps nothing. */
function noSettings(error: unknown): undefined {
  if (!(error instanceof WorkbookError)) throw error;
}
