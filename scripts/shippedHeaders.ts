import { readFileSync } from "node:fs";
import { extname, join } from "node:path";

const settings = readFileSync(join(__dirname, "release/servers/nginx.conf"), "utf8");
const [everywhere = "", ...inLocations] = settings.split(/^ *location /m);

const types = new Map<string, string>(
  [...(/\btypes \{([^}]*)\}/.exec(settings)?.[1]?.matchAll(/(\S+\/\S+)((?: \w+)+);/g) ?? [])].flatMap(
    ([, type = "", names = ""]) =>
      names
        .trim()
        .split(" ")
        .map((name) => [`.${name}`, type] as const),
  ),
);
const headersIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/add_header (\S+) "([^"]*)"/g)].map(([, name, value]) => [name, value]));

/** Locations with headers of their own; nginx then sends none of the others there. */
const locations = inLocations.flatMap((text) => {
  const [, pattern] = /^~ "([^"]+)"/.exec(text) ?? [];
  return pattern === undefined ? [] : [{ pattern: new RegExp(pattern), headers: headersIn(text) }];
});

/** What the release's own server settings send with the file at a path: its type, caching and safety. */
export function shippedHeaders(path: string): Readonly<Record<string, string>> {
  const type = types.get(extname(path)) ?? "application/octet-stream";
  const charset = /^text\/|json|javascript/.test(type) ? "; charset=utf-8" : "";
  const { headers } = locations.find(({ pattern }) => pattern.test(path)) ?? { headers: headersIn(everywhere) };
  return { ...headers, "Content-Type": `${type}${charset}` };
}
