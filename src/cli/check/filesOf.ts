import { readdir, stat } from "node:fs/promises";
import { badUsageText } from "../../text/cli";
import { endsIn, FOREIGN_ENDS, isHiddenFile, isSheetFile } from "../../workbook/file/kinds";
import { BadUsage } from "../badUsage";

/** The files behind a name. */
export interface NamedFiles {
  /** Sheets, and files that look like sheets and get a sentence why they cannot be read. */
  readonly files: readonly string[];
  /** Everything else in a folder. It is not checked, and the report says so. */
  readonly passedOver: readonly string[];
}

/**
 * The file of that name itself, or all files in a folder and its subfolders, by name. Hidden files and the `~$` and
 * `.~lock` files of open workbooks are left out.
 */
export async function filesOf(path: string): Promise<NamedFiles> {
  const isFolder = await stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return { files: [path], passedOver: [] };
  const folder = path.replace(/[\\/]+$/, "") || path;
  const all = await filesIn(folder);
  const files = all.filter(isSheetFile);
  if (files.length === 0) throw new BadUsage(badUsageText.NO_FILE_IN_FOLDER(path));
  return { files, passedOver: all.filter((file) => !isSheetFile(file)) };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files: string[] = [];
  for (const entry of entries) {
    if (isHiddenFile(entry.name)) continue;
    const path = `${folder === "/" ? "" : folder}/${entry.name}`;
    // A .numbers workbook may be a folder of its own.
    if (entry.isDirectory() && !endsIn(path, FOREIGN_ENDS)) files.push(...(await filesIn(path)));
    else files.push(path);
  }
  return files;
}
