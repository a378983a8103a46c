import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Names with a hash of their content; such files never change. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

/** Serves a folder with the headers that docs/ti.md asks of an office's server. */
export function serveFolder(folder: string): Server {
  const packed = new Map<string, Buffer>();
  return createServer((request, reply) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const path = join(folder, normalize(decodeURIComponent(pathname)), pathname.endsWith("/") ? "index.html" : "");
    if (!path.startsWith(folder) || !existsSync(path) || !statSync(path).isFile())
      return void reply.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Tidak ada di sini.");
    const body = packed.get(path) ?? gzipSync(readFileSync(path));
    packed.set(path, body);
    reply.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Cache-Control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      "X-Content-Type-Options": "nosniff",
    });
    reply.end(body);
  });
}
