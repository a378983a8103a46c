import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

export interface FileSize {
  readonly file: string;
  /** Bytes as stored. */
  readonly raw: number;
  /** Bytes as a web server sends them, with brotli at its highest level. */
  readonly brotli: number;
}

/** The scripts and pages under a folder, with their sizes, by name. */
export function sizesOf(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(m?js|html|json|css)$/.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      return { file: relative(".", file), raw: content.length, brotli: brotliCompressSync(content).length };
    });
}

const kib = (bytes: number) => (bytes / 1024).toFixed(1).padStart(9);

export function sizeTable(sizes: readonly FileSize[]): string {
  const width = Math.max(...sizes.map(({ file }) => file.length));
  const lines = sizes.map(({ file, raw, brotli }) => `${file.padEnd(width)} ${kib(raw)} ${kib(brotli)}`);
  return [`${"file".padEnd(width)} ${"KiB".padStart(9)} ${"brotli".padStart(9)}`, ...lines].join("\n");
}
