/** What a service worker's global scope offers; the types of the DOM describe pages only. */
interface WorkerScope {
  /** The files of this build, written before this script by the build. */
  readonly OFFLINE: { readonly version: string; readonly files: readonly string[] };
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  addEventListener(type: "message", listener: (event: LifeEvent & { readonly data: unknown }) => void): void;
}

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const worker = globalThis as unknown as WorkerScope;
const { version, files } = worker.OFFLINE;
const PREFIX = "lembar-";
const OWN = PREFIX + version;
/** Office's own scripts, kept separately: they belong to none of our builds. */
const OFFICE = "office";
/** A slower network counts as none, because a clerk is waiting. */
const PATIENCE_MS = 4_000;

const ours = new Set(files.map((file) => new URL(file, worker.registration.scope).href));

async function install(): Promise<void> {
  await (await caches.open(OWN)).addAll([...ours]);
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== OWN);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The kept page and its parts belong to one build, so a page from the network is used but never kept. */
async function page(request: Request): Promise<Response> {
  const fresh = await fromNetwork(request);
  return fresh ?? (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
}

async function part(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  return kept === undefined ? fetch(request) : kept;
}

/** Office's scripts change without notice and must fit each other: the network's, or the last complete set. */
async function office(request: Request): Promise<Response> {
  const fresh = await fromNetwork(request);
  if (!fresh) return (await caches.match(request)) ?? Response.error();
  await (await caches.open(OFFICE)).put(request, fresh.clone());
  return fresh;
}

/** Takes the scripts that a page had before this worker was there, so that the first opening is enough. */
async function keepScripts(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(OFFICE);
  const foreign = addresses.filter((address) => new URL(address).origin !== new URL(worker.registration.scope).origin);
  await Promise.all(
    foreign.map(async (address) => {
      if (await cache.match(address)) return;
      const script = await fetch(address, { mode: "no-cors" }).catch(() => undefined);
      if (script) await cache.put(address, script);
    }),
  );
}

async function fromNetwork(request: Request): Promise<Response | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
  return Promise.race([fetch(request).catch(() => undefined), late]);
}

worker.addEventListener("install", (event) => event.waitUntil(install()));
worker.addEventListener("activate", (event) => event.waitUntil(activate()));
worker.addEventListener("message", (event) => event.waitUntil(keepScripts(event.data as readonly string[])));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin } = new URL(request.url);
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(request));
  else if (ours.has(request.url)) event.respondWith(part(request));
  else if (request.destination === "script" && origin !== new URL(worker.registration.scope).origin)
    event.respondWith(office(request));
});

export {};
