import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { BELOW, belowBase } from "../../scripts/pageFromDisk";
import { shippedHeaders } from "../../scripts/shippedHeaders";

/** Compresses like web servers do on the fly; the highest level takes seconds for the larger scripts. */
const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

export interface StaticServer {
  readonly address: string;
  close(): Promise<void>;
}

export interface StaticServerOptions {
  /** Files served in place of the folder's own, by path from the root. */
  readonly files?: Readonly<Record<string, Buffer>>;
}

/** Serves a folder below a path, compressed, with the headers of the release's own server settings. */
export async function serveFolder(folder: string, { files = {} }: StaticServerOptions = {}): Promise<StaticServer> {
  const compressed = new Map<string, Buffer>();
  const server: Server = createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = belowBase(pathname);
    const path = asked && join(folder, normalize(asked));
    const onDisk = path && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
    const content = (asked && files[asked]) || onDisk;
    if (!path || !content) return void reply.writeHead(404).end();
    const body = compressed.get(path) ?? brotliCompressSync(content, QUICKLY);
    compressed.set(path, body);
    reply.writeHead(200, { ...shippedHeaders(path), "Content-Encoding": "br" }).end(body);
  });
  // A bare machine may not know the name localhost; browsers always do.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${BELOW}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
