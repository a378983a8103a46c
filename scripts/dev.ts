import { readFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer, { type Configuration as ServerOptions } from "webpack-dev-server";
import { addin, browser } from "./bundles";
import { manifestFor } from "./manifest";

/**
 * `npm run dev` serves the browser edition to contributors and rebuilds it with every change; with `--excel` it serves the
 * add-in over https, for Excel itself. Either prints its address once the page is ready.
 */
const excel = process.argv.includes("--excel");
const unattended = Boolean(process.env["CI"]);
const port = Number(process.env["PORT"] ?? 3000);
const address = `${excel ? "https" : "http"}://localhost:${port}/`;

/** Excel trusts a certificate that the computer trusts. Making one asks for a password, so unattended runs must not need it. */
async function server(): Promise<ServerOptions["server"]> {
  if (!excel) return "http";
  if (unattended) return "https";
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return { type: "https", options: { ...(await getHttpsServerOptions()) } };
}

async function serve(): Promise<void> {
  const compiler = webpack((excel ? addin : browser)("development"));
  const devServer = new WebpackDevServer(
    {
      host: "localhost",
      port,
      server: await server(),
      open: !excel && !unattended,
      hot: false,
      static: false,
      headers: { "Cache-Control": "no-store", ...(excel ? { "Access-Control-Allow-Origin": "*" } : {}) },
      client: { logging: "warn", overlay: false },
      setupMiddlewares: (middlewares, { app }) => {
        const template = readFileSync(join(__dirname, "../manifest.xml"), "utf8");
        if (excel) app?.get("/manifest.xml", (_, reply) => reply.type("xml").send(manifestFor(address, template)));
        return middlewares;
      },
    },
    compiler,
  );
  const ready = new Promise<void>((resolve) => compiler.hooks.done.tap("serve", () => resolve()));
  await devServer.start();
  await ready;
  console.log(`Lembar Dukcapil: ${address}${excel ? "taskpane.html (manifest: manifest.xml)" : ""}`);
}

serve().catch((error: unknown) => {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken. Choose another with PORT, for example PORT=3001.` : error);
  process.exit(1);
});
