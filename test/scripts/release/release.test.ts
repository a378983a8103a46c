import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { version } from "../../../package.json";
import { archive, checksums, releaseFiles } from "../../../scripts/release/releaseFiles";
import { guidePage } from "../../../scripts/guidePage";
import { shippedHeaders } from "../../../scripts/shippedHeaders";
import { versionFaults } from "../../../scripts/release/versions";

const root = join(__dirname, "../../..");
const dist = mkdtempSync(join(tmpdir(), "dist-"));
mkdirSync(join(dist, "browser"));
writeFileSync(join(dist, "lembar.mjs"), "program");
writeFileSync(join(dist, "browser/index.html"), "page");
const files = releaseFiles(dist);
const text = (path: string) => Buffer.from(files.get(path) ?? []).toString("utf8");

test("a release holds the built folder, both templates, guides, servers' settings and the first page", () => {
  expect([...files.keys()]).toEqual(
    expect.arrayContaining([
      "dist/lembar.mjs",
      "dist/browser/index.html",
      "lembar-dukcapil.xlsx",
      "lembar-dukcapil-kosong.xlsx",
      "panduan/petugas.html",
      "panduan/ti.html",
      "panduan/gambar/petugas-1.png",
      "server/nginx.conf",
      "server/apache.conf",
      "server/web.config",
      "pasang-hari-ini.html",
      "LICENSE",
      "package.json",
    ]),
  );
  expect(JSON.parse(text("package.json"))).toMatchObject({ version, bin: { lembar: "dist/lembar.mjs" } });
  expect(text("pasang-hari-ini.html")).toContain(version);
});

test("the same files give the same bytes, and every checksum is that of its file", async () => {
  const first = await archive(files);
  expect(await archive(new Map([...releaseFiles(dist)].reverse()))).toEqual(first);
  const zip = await JSZip.loadAsync(first);
  const lines = checksums(files).trim().split("\n");
  expect(lines).toHaveLength(files.size);
  for (const line of lines) {
    const [, sum, path = ""] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    const content = await zip.file(path)?.async("uint8array");
    expect([
      path,
      createHash("sha256")
        .update(content ?? "")
        .digest("hex"),
    ]).toEqual([path, sum]);
  }
});

test.each(["nginx.conf", "apache.conf", "web.config"])(
  "%s sends the headers that the pages need, and none that empties a pane",
  (file) => {
    const settings = text(`server/${file}`);
    for (const needed of ["no-cache", "nosniff", "no-referrer", "Access-Control-Allow-Origin", "spreadsheetml.sheet"])
      expect(settings).toContain(needed);
    expect(settings).not.toMatch(/(add_header|always set|add name=")\s*"?(X-Frame-Options|Cross-Origin-Opener-Policy)/);
  },
);

test("pages are tried with the headers of nginx, and the other servers send the same", () => {
  const { "Content-Type": type, ...headers } = shippedHeaders("/functions.js");
  expect(type).toBe("text/javascript; charset=utf-8");
  const pairs = (file: string, header: RegExp) =>
    Object.fromEntries([...text(`server/${file}`).matchAll(header)].map(([, name, value]) => [name, value]));
  expect(pairs("web.config", /<add name="([^"]+)" value="([^"]*)"/g)).toEqual(headers);
  const { "Cache-Control": kept, ...apache } = pairs("apache.conf", /Header always set (\S+) "([^"]*)"/g);
  const { "Cache-Control": asked, ...others } = headers;
  expect([asked, apache]).toEqual(["no-cache", others]);
  expect(shippedHeaders("/taskpane.0123abcd.js")["Cache-Control"]).toBe(kept);
});

test("links between guides lead to their pages", () => {
  const page = guidePage("# Judul\n\n[TI](ti.md#server) dan [luar](https://contoh.go.id/a.md)");
  expect(page).toContain('href="ti.html#server"');
  expect(page).toContain('href="https://contoh.go.id/a.md"');
  expect(page).toContain("<title>Judul</title>");
});

test("package.json, manifest and changelog name one version", () => {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  expect(versionFaults(version, read("manifest.xml"), read("CHANGELOG.md"))).toEqual([]);
  expect(versionFaults("0.2.0", read("manifest.xml"), read("CHANGELOG.md"))).toHaveLength(2);
  expect(versionFaults("1.0.0", "<Version>1.0.0.0</Version>", "# Changes\n\n## 1.0.0\n")).toEqual([]);
});
