/** The worker of one opening, the network cut after it, and what the second opening gets. */
const SCOPE = "https://kantor.example/lembar/";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OURS = ["taskpane.html", "taskpane.1.js", "functions.js"];

type Listener = (event: Record<string, unknown>) => void;

const listeners = new Map<string, Listener>();
const kept = new Map<string, Map<string, string>>();
const asked: string[] = [];
let isOnline = true;

const addressOf = (given: unknown) => (typeof given === "string" ? given : (given as { url: string }).url);
const answer = (address: string) => ({ says: address, clone: () => ({ says: address }) });

async function fetched(given: unknown) {
  const address = addressOf(given);
  asked.push(address);
  if (!isOnline) throw new TypeError("no network");
  return answer(address);
}

const cacheOf = (name: string) => {
  const entries = kept.get(name) ?? new Map<string, string>();
  kept.set(name, entries);
  return {
    addAll: async (addresses: readonly string[]) => {
      for (const address of addresses) entries.set(address, (await fetched(address)).says);
    },
    put: async (given: unknown, { says }: { says: string }) => void entries.set(addressOf(given), says),
    match: async (given: unknown) => found(entries, given),
  };
};

const bare = (address: string) => address.replace(/[?#].*$/, "");

function found(entries: ReadonlyMap<string, string>, given: unknown, ignoreSearch = false) {
  const address = addressOf(given);
  const says = entries.get(address) ?? (ignoreSearch ? entries.get(bare(address)) : undefined);
  return says === undefined ? undefined : answer(says);
}

/** Sends the worker an event and waits for everything it does. */
async function tell(type: string, event: Record<string, unknown> = {}) {
  let work: Promise<unknown> = Promise.resolve();
  const take = (given: Promise<unknown>) => void (work = given);
  listeners.get(type)?.({ ...event, waitUntil: take, respondWith: take });
  return (await work) as { says: string } | undefined;
}

const open = (address: string, destination: string) =>
  tell("fetch", {
    request: { url: address, method: "GET", mode: destination === "document" ? "navigate" : "no-cors", destination },
  });

beforeAll(async () => {
  // This suite does not test its patience with the network.
  jest.useFakeTimers();
  Object.assign(globalThis, {
    OFFLINE: { version: "1", files: OURS },
    registration: { scope: SCOPE },
    clients: { claim: async () => undefined },
    skipWaiting: async () => undefined,
    addEventListener: (type: string, listener: Listener) => void listeners.set(type, listener),
    fetch: fetched,
    caches: {
      open: async (name: string) => cacheOf(name),
      keys: async () => [...kept.keys()],
      delete: async (name: string) => kept.delete(name),
      match: async (given: unknown, { ignoreSearch = false } = {}) => {
        for (const entries of kept.values()) {
          const one = found(entries, given, ignoreSearch);
          if (one) return one;
        }
        return undefined;
      },
    },
  });
  await import("../../../src/taskpane/offline/serviceWorker");
});

test("after one opening page, functions and office.js come without a network", async () => {
  await tell("install");
  await tell("activate");
  const scripts = [`${OFFICE}office.js`, `${OFFICE}excel-web-16.00.js`];
  await tell("message", { data: [...scripts, `${SCOPE}functions.js`] });
  isOnline = false;
  expect(await open(`${SCOPE}taskpane.html?_host_Info=Excel`, "document")).toMatchObject({
    says: `${SCOPE}taskpane.html`,
  });
  expect(await open(`${SCOPE}functions.js`, "script")).toMatchObject({ says: `${SCOPE}functions.js` });
  for (const script of scripts) expect(await open(script, "script")).toMatchObject({ says: script });
});

test("what is stored already is not fetched again, and none of our files is stored among Office's scripts", async () => {
  isOnline = true;
  asked.length = 0;
  await tell("message", { data: [`${OFFICE}office.js`, `${SCOPE}functions.js`] });
  expect(asked).toEqual([]);
  expect([...(kept.get("office")?.keys() ?? [])].every((address) => address.startsWith(OFFICE))).toBe(true);
});

test("an address that does not answer delays nothing else", async () => {
  isOnline = false;
  await tell("message", { data: [`${OFFICE}late.js`] });
  isOnline = true;
  await tell("message", { data: [`${OFFICE}late.js`] });
  expect(kept.get("office")?.has(`${OFFICE}late.js`)).toBe(true);
});
export {};
