import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import JSZip from "jszip";
import { name, version } from "../../package.json";
import { guidePage } from "../guidePage";

/** The released files, by their path in the archive. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

const root = join(__dirname, "../..");
const PROGRAM = `${JSON.stringify({ name, version, license: "MIT", bin: { lembar: "dist/lembar.mjs" } }, null, 2)}\n`;

/** Everything of a release but its checksums: the built folder, templates, guides, servers' settings and the first page. */
export function releaseFiles(dist: string): ReleaseFiles {
  const files = new Map<string, Uint8Array>();
  const put = (path: string, content: Uint8Array | string) => files.set(path, Buffer.from(content as string));
  const putFolder = (folder: string, to: string) => {
    for (const file of filesUnder(folder)) put(`${to}/${file}`, readFileSync(join(folder, file)));
  };
  putFolder(dist, "dist");
  putFolder(join(__dirname, "servers"), "server");
  putFolder(join(root, "docs/gambar"), "panduan/gambar");
  for (const file of readdirSync(join(root, "docs")).filter((one) => /\.(md|html|pdf)$/.test(one))) {
    const content = readFileSync(join(root, "docs", file));
    if (file.endsWith(".md")) put(`panduan/${file.replace(/md$/, "html")}`, guidePage(content.toString("utf8")));
    else if (!files.has(`panduan/${file}`)) put(`panduan/${file}`, content);
  }
  for (const copy of ["lembar-dukcapil.xlsx", "lembar-dukcapil-kosong.xlsx"])
    put(copy, readFileSync(join(root, "assets", copy)));
  for (const text of ["LICENSE", "CHANGELOG.md"]) put(text, readFileSync(join(root, text)));
  put("pasang-hari-ini.html", guidePage(readFileSync(join(__dirname, "pasang.md"), "utf8").replace("VERSI", version)));
  put("package.json", PROGRAM);
  return files;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"))
    .sort();
}

/** A line for each file, for `sha256sum -c`. */
export function checksums(files: ReleaseFiles): string {
  const sum = (content: Uint8Array) => createHash("sha256").update(content).digest("hex");
  return [...files]
    .map(([path, content]) => `${sum(content)}  ${path}\n`)
    .sort()
    .join("");
}

/** The same day for every part, so that the same files give the same bytes. */
const PACKED_ON = new Date(Date.UTC(2026, 0, 1));

export async function archive(files: ReleaseFiles): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    zip.file(path, content, { date: PACKED_ON, createFolders: false });
  return zip.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}
