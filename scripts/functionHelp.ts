import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { anchorOf, guidePage } from "./guidePage";
import { LOCAL_URL } from "./manifest";

/** The reference as a page, and what Excel reads about the functions, for each language. */
const LANGUAGES = [
  { language: "id", reference: "REFERENCE.md", page: "rumus.html", functions: "functions.json" },
  { language: "en", reference: "REFERENCE.en.md", page: "rumus.en.html", functions: "functions.en.json" },
] as const;

interface Functions {
  readonly functions: readonly { readonly name: string }[];
}

/** Writes the reference as pages beside the add-in, and links them in functions.json, where Excel finds a function's help. */
export function writeFunctionHelp(dist: string, address = process.env["ADDIN_URL"] ?? LOCAL_URL): void {
  for (const { language, reference, page, functions } of LANGUAGES) {
    const markdown = readFileSync(join(__dirname, "../src/functions", reference), "utf8");
    writeFileSync(join(dist, page), guidePage(markdown, language));
    const path = join(dist, functions);
    const read = JSON.parse(readFileSync(path, "utf8")) as Functions;
    writeFileSync(path, `${JSON.stringify(withHelp(read, `${address.replace(/\/+$/, "")}/${page}`), null, 2)}\n`);
  }
}

/** Each function with the address of its section. */
export function withHelp<F extends Functions>({ functions, ...rest }: F, page: string) {
  return { ...rest, functions: functions.map((one) => ({ ...one, helpUrl: `${page}#${anchorOf(one.name)}` })) };
}
