import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";

const ROOT = join(__dirname, "..");
/** `jest.config.mjs` leads imports of Fluent UI here. */
const FOLDER = join(ROOT, "node_modules/.cache/fluent");

/**
 * Makes one file of Fluent UI's components and of the icons in use. A suite loads it in a fifth of a second; the packages'
 * thousands of files take it four seconds, and most of them are icons that nothing draws.
 */
export default function bundleFluent(): void {
  const entry = `export * as components from "@fluentui/react-components";
    import { ${iconsInUse().join(", ")} } from "@fluentui/react-icons";
    export const icons = { ${iconsInUse().join(", ")} };`;
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  const name = `${createHash("sha256").update(lock).update(entry).digest("hex").slice(0, 16)}.cjs`;
  if (existsSync(join(FOLDER, name))) return;
  mkdirSync(FOLDER, { recursive: true });
  const put = (file: string, write: (path: string) => void) => {
    const own = join(FOLDER, `${process.pid}-${file}`);
    write(own);
    renameSync(own, join(FOLDER, file));
  };
  put(name, (outfile) =>
    buildSync({
      stdin: { contents: entry, resolveDir: ROOT },
      outfile,
      bundle: true,
      platform: "node",
      format: "cjs",
      mainFields: ["module", "main"],
      external: ["react", "react-dom", "scheduler"],
      logLevel: "error",
    }),
  );
  for (const part of ["components", "icons"])
    put(`${part}.cjs`, (path) => writeFileSync(path, `module.exports = require("./${name}").${part};\n`));
}

function iconsInUse(): readonly string[] {
  const sources = readdirSync(join(ROOT, "src"), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith(".tsx"),
  );
  const names = sources.flatMap(({ parentPath, name }) => {
    const imports = readFileSync(join(parentPath, name), "utf8").matchAll(
      /import \{([^}]*)\} from "@fluentui\/react-icons"/g,
    );
    return [...imports].flatMap(([, list = ""]) => list.split(",").map((one) => one.replace(/^\s*type /, "").trim()));
  });
  return [...new Set(names)].filter((name) => name !== "").sort();
}
