import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { shippedHeaders } from "./shippedHeaders";

/** Serves a folder with the headers of the release's own server settings. */
export function serveFolder(folder: string): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith("/") ? "index.html" : "");
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile())
      return void reply.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Tidak ada di sini.");
    const body = packed.get(path) ?? gzipSync(readFileSync(path));
    packed.set(path, body);
    reply.writeHead(200, { ...shippedHeaders(path), "Content-Encoding": "gzip" });
    reply.end(body);
  });
}
