import { WorkbookError, type Workbook } from "../../workbook/workbook";

/** A list that a workbook keeps. */
export interface KeptStore<T> {
  read(): Promise<readonly T[]>;
  /** Answers whether the workbook keeps it; else it holds until the pane is closed. */
  write(list: readonly T[]): Promise<boolean>;
}

export interface KeptForm<T> {
  /** Where the workbook keeps it. */
  readonly key: string;
  /** Leaves out whatever makes no sense; never throws. */
  readonly fromText: (text: string | undefined) => readonly T[];
  readonly toText: (list: readonly T[]) => string;
}

/** The stores of one form, one for each workbook. */
export function keptStores<T>(form: KeptForm<T>): (workbook: Workbook) => KeptStore<T> {
  const stores = new WeakMap<Workbook, KeptStore<T>>();
  return (workbook) => {
    const store = stores.get(workbook) ?? newStore(workbook, form);
    stores.set(workbook, store);
    return store;
  };
}

function newStore<T>(workbook: Workbook, { key, fromText, toText }: KeptForm<T>): KeptStore<T> {
  let unsaved: readonly T[] | undefined;
  return {
    async read() {
      if (unsaved) return unsaved;
      return fromText(await workbook.readSetting(key).catch(noSettings));
    },
    async write(list) {
      unsaved = list;
      try {
        await workbook.writeSetting(key, toText(list));
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
