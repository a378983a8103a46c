import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { FoundBrowser } from "./browser";

const packages = join(__dirname, "../node_modules");

/** Chromium is built for 64-bit Linux with glibc only. */
export const isBundledBrowserFit = process.platform === "linux" && process.arch === "x64";

/**
 * The font list that comes with the browser names folders of a cloud system, and without a font no page can be drawn. This
 * one names the folder beside it.
 */
const FONT_LIST = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** @sparticuz/chromium, unpacked once per version. It needs no browser, fonts or libraries on the machine. */
export async function bundledBrowser(): Promise<FoundBrowser> {
  const about = readFileSync(join(packages, "@sparticuz/chromium/package.json"), "utf8");
  const { version } = JSON.parse(about) as { version: string };
  const folder = join(packages, ".cache", `bundled-chromium-${version}`);
  const path = join(folder, "chromium");
  if (!existsSync(path)) await unpackInto(folder);
  const fonts = join(folder, "fonts");
  return {
    path,
    says: `@sparticuz/chromium ${version}, from the packages`,
    env: {
      LD_LIBRARY_PATH: join(folder, "al2023/lib"),
      FONTCONFIG_PATH: fonts,
      FONTCONFIG_FILE: join(fonts, "fonts.conf"),
    },
  };
}

/**
 * The package brings its own NSS and fonts, but unpacks them only if it believes it runs on its cloud system, and into the
 * temporary folder. Environment variables tell it both. A running process cannot change its environment everywhere (Jest
 * gives tests a copy), so a separate process unpacks.
 */
async function unpackInto(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const unpack = 'import("@sparticuz/chromium").then(({ default: bundled }) => bundled.executablePath())';
  try {
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", unpack], { cwd: __dirname, env });
    if (!existsSync(join(fresh, "chromium"))) throw new Error("the packages' own browser could not be unpacked");
    writeFileSync(join(fresh, "fonts/fonts.conf"), FONT_LIST);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(folder, "chromium"))) throw error;
  }
}
