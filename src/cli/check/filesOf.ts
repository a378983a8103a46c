import { readdir, stat } from "node:fs/promises";
import { badUsageText } from "../../text/cli";
import { READABLE } from "../../workbook/file/readFile";
import { BadUsage } from "../badUsage";

/**
 * The files behind a name: itself, or everything readable in a folder and the folders within, in the order of their
 * names. Hidden files and the `~$` files of open workbooks are left out.
 */
export async function filesOf(path: string): Promise<readonly string[]> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const folder = path.replace(/[\\/]+$/, "") || path;
  const files = await filesIn(folder);
  if (files.length === 0) throw new BadUsage(badUsageText.NO_FILE_IN_FOLDER(path));
  return files;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    const path = `${folder === "/" ? "" : folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesIn(path)));
    else if (READABLE.some((end) => entry.name.toLowerCase().endsWith(end))) files.push(path);
  }
  return files;
}
