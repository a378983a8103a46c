import { spawn } from "node:child_process";
import { keptBuild } from "./keptBuild";
import { serveFolder } from "./serveFolder";

/**
 * `npm start` serves the browser edition as an office gets it, and prints its address once the page is ready. The build is
 * kept until its sources change.
 */
const port = Number(process.env["PORT"] ?? 3000);
const address = `http://localhost:${port}/`;
const isTerminal = process.stdout.isTTY;

let told = -1;
function progress(share: number): void {
  const percent = Math.floor(share * 100);
  const step = isTerminal ? 1 : 25;
  if (percent < told + step) return;
  told = percent;
  const line = `Halaman sedang disiapkan, sekali ini saja: ${percent} %`;
  if (isTerminal) process.stdout.write(`\r${line}`);
  else console.log(line);
}

/** Opens the address in a browser, as a click would; not if `CI` is set. */
function openInBrowser(): void {
  const [command = "", ...args] = {
    darwin: ["open"],
    win32: ["cmd", "/c", "start"],
  }[process.platform as string] ?? ["xdg-open"];
  const opener = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}

async function start(): Promise<void> {
  const folder = await keptBuild(progress);
  if (told >= 0 && isTerminal) process.stdout.write("\n");
  await new Promise<void>((resolve, reject) => {
    serveFolder(folder).once("error", reject).listen(port, "localhost", resolve);
  });
  console.log(`Lembar Dukcapil: ${address}`);
  if (!process.env["CI"]) openInBrowser();
}

start().catch((error: unknown) => {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken. Choose another with PORT, for example PORT=3001.` : error);
  process.exit(1);
});
