import { WorkbookError, type Workbook } from "../../workbook/workbook";

/** A list stored in a workbook. */
export interface KeptStore<T> {
  read(): Promise<readonly T[]>;
  /** Returns whether the workbook stores it; if not, it lasts until the pane is closed. */
  write(list: readonly T[]): Promise<boolean>;
}

export interface KeptForm<T> {
  /** The name under which the workbook stores it. */
  readonly key: string;
  /** Drops what is invalid; never throws. */
  readonly fromText: (text: string | undefined) => readonly T[];
  readonly toText: (list: readonly T[]) => string;
}

/** The stores of one form, one per workbook. */
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

/** A workbook that cannot be asked stores nothing. */
function noSettings(error: unknown): undefined {
  if (!(error instanceof WorkbookError)) throw error;
}
