import type { SheetPatch } from "../../workbook/file/patch/change";
import type { CellPlace } from "../../workbook/workbook";

/** A workbook in progress: the file as opened, with inserted and deleted rows and columns, and the later changes. */
export interface KeptWork {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly changes: readonly SheetPatch[];
  readonly settings: Readonly<Record<string, string>>;
  /** True if the settings differ from those in the file. */
  readonly settingsChanged?: boolean;
  /** Formulas whose results in the file are wrong because rows or columns were inserted or deleted. */
  readonly reshaped?: readonly CellPlace[] | undefined;
  /** When it was last stored; the newest is recovered first. */
  readonly at: number;
}

const DATABASE = "lembar-dukcapil";
const STORE = "work";
const LOCK = "lembar-work-";

/** Stores unsaved work in this browser. Every method returns undefined or nothing if the browser stores nothing. */
export interface WorkStore {
  keep(work: KeptWork): Promise<boolean>;
  forget(id: string): Promise<void>;
  /** The newest work that no open page holds. */
  abandoned(): Promise<KeptWork | undefined>;
  /** Claims a work as long as this page is open. */
  hold(id: string): void;
}

export const workStore: WorkStore = {
  keep: (work) =>
    withStore("readwrite", (store) => store.put(work)).then(
      () => true,
      () => false,
    ),
  forget: (id) => withStore("readwrite", (store) => store.delete(id)).then(ignore, ignore),
  abandoned: async () => {
    const all = await withStore<KeptWork[]>("readonly", (store) => store.getAll()).catch(() => []);
    const held = new Set(await heldNames());
    const free = all.filter(
      ({ id, changes, settingsChanged, reshaped }) =>
        (changes.length > 0 || settingsChanged || reshaped) && !held.has(LOCK + id),
    );
    return free.sort((a, b) => b.at - a.at)[0];
  },
  hold: (id) => {
    void navigator.locks?.request(LOCK + id, () => new Promise(() => undefined)).catch(ignore);
  },
};

const ignore = () => undefined;

async function heldNames(): Promise<readonly string[]> {
  const locks = await navigator.locks?.query();
  return (locks?.held ?? []).flatMap(({ name }) => name ?? []);
}

async function withStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  const database = await connected();
  const transaction = database.transaction(STORE, mode);
  const done = opened(act(transaction.objectStore(STORE)));
  const complete = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("the browser keeps nothing"));
  });
  // Else a page that goes takes it back.
  transaction.commit();
  // A full disk is found out after the request.
  const [result] = await Promise.all([done, complete]);
  return result as T;
}

let connection: Promise<IDBDatabase> | undefined;

/** Stays open, so that a page that is about to go has only to write. */
function connected(): Promise<IDBDatabase> {
  connection ??= opened(indexedDB.open(DATABASE, 1), (request) =>
    request.result.createObjectStore(STORE, { keyPath: "id" }),
  ).then(
    (database) => {
      database.onversionchange = () => {
        database.close();
        forgetConnection();
      };
      database.onclose = forgetConnection;
      return database;
    },
    (error: unknown) => {
      forgetConnection();
      throw error;
    },
  );
  return connection;
}

const forgetConnection = () => void (connection = undefined);

function opened<T>(request: IDBRequest<T>, upgrade?: (request: IDBOpenDBRequest) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("the browser keeps nothing"));
    if (upgrade)
      (request as unknown as IDBOpenDBRequest).onupgradeneeded = () => upgrade(request as unknown as IDBOpenDBRequest);
  });
}
