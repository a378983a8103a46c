import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const PAGE = join(__dirname, "../../docs/keandalan.md");
const PRETTIER = join(__dirname, "../../node_modules/prettier/bin/prettier.cjs");

/** Puts a table between its marks in docs/keandalan.md. */
export function writeFigures(mark: string, text: string): void {
  const [begin, end] = [`<!-- ${mark}: mulai -->`, `<!-- ${mark}: selesai -->`];
  const old = new RegExp(`${begin}[\\s\\S]*${end}`);
  writeFileSync(PAGE, readFileSync(PAGE, "utf8").replace(old, `${begin}\n\n${text}\n\n${end}`));
  execFileSync(process.execPath, [PRETTIER, "--write", PAGE]);
}

/** Rows as a table's lines in Markdown. */
export const lined = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
