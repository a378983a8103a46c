import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** As web servers compress while they hand out; the most that is possible takes seconds for the larger scripts. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Files that are handed out in place of the folder's own, by their path from the root. */
  readonly files?: Readonly<Record<string, Buffer>>;
}

/** Hands out a folder as any web server would, compressed. */
export async function serveFolder(folder: string, { files = {} }: StaticServerOptions = {}): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, normalize(pathname));
    const content = files[pathname] ?? (existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined);
    if (!content) return void reply.writeHead(404).end();
    const body = compressed.get(pathname) ?? brotliCompressSync(content, QUICKLY);
    compressed.set(pathname, body);
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    reply.writeHead(200, { "Content-Type": type, "Content-Encoding": "br" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
