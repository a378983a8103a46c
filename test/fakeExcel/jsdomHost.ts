import type { FakeExcel } from "./fakeExcel";
import { OFFICE_CDN, officeFile } from "./officeFiles";

/**
 * Boots the real office.js in the page of a jsdom test, with the fake as its host. Once per test file: office.js keeps
 * its conversation for the life of a page. The page's address must be https and on the fake's host, so the test file
 * begins with
 *
 *     @jest-environment jsdom
 *     @jest-environment-options {"url": "https://localhost/"}
 */
export async function bootInJsdom(fake: FakeExcel): Promise<void> {
  const origin = new URL(fake.hostUrl).origin;
  window.name = fake.windowName;
  // The page takes an opener for its host, and jsdom has no other window to offer.
  window.opener = { postMessage: (text: string) => fake.receive(text) };
  fake.connect((data) => {
    setTimeout(() => window.dispatchEvent(new MessageEvent("message", { data, origin })), 0);
  });
  Object.defineProperty(document, "domain", { value: window.location.hostname, configurable: true });
  runScriptsAsTheyAreAdded();
  const script = document.createElement("script");
  script.src = `${OFFICE_CDN}office.js`;
  document.head.append(script);
  await officeReady();
}

/** jsdom loads no scripts here, so each script of office.js runs when the page adds its element. */
function runScriptsAsTheyAreAdded(): void {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof HTMLScriptElement) run(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function run(script: HTMLScriptElement): void {
  const code = script.src.startsWith(OFFICE_CDN) ? officeFile(script.src.slice(OFFICE_CDN.length)) : undefined;
  if (code !== undefined) window.eval(`${code}\n//# sourceURL=${script.src}`);
  script.dispatchEvent(new Event(code === undefined ? "error" : "load"));
}

async function officeReady(): Promise<void> {
  while (typeof Office === "undefined") await new Promise((resolve) => setTimeout(resolve, 5));
  await Office.onReady();
}
