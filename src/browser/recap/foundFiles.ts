import { isHiddenFile, isSheetFile } from "../../workbook/file/kinds";

/** One of many files, by its path within the selection. */
export interface FoundFile {
  readonly path: string;
  readonly file: File;
}

export interface FoundFiles {
  /** Sheets, and files that look like sheets and get a reason why they cannot be read, by name. */
  readonly files: readonly FoundFile[];
  /** The number of other files. */
  readonly passedOver: number;
}

/**
 * The files of a drop of many files or a folder; undefined for a single file. Call it while the drop event is being handled.
 */
export function manyDropped(data: DataTransfer): Promise<FoundFiles> | undefined {
  const items = [...data.items].filter(({ kind }) => kind === "file");
  const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length > 1 || entries.some(({ isDirectory }) => isDirectory))
    return Promise.all(entries.map((entry) => filesIn(entry, ""))).then((found) => sifted(found.flat()));
  const files = [...data.files];
  return files.length > 1 ? Promise.resolve(filesOf(files)) : undefined;
}

/** The files of an input, those of a folder by their path in it. */
export function filesOf(list: Iterable<File>): FoundFiles {
  return sifted([...list].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

function sifted(all: readonly FoundFile[]): FoundFiles {
  const shown = all.filter(({ path }) => !path.split("/").some(isHiddenFile));
  const files = shown.filter(({ path }) => isSheetFile(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, passedOver: shown.length - files.length };
}

async function filesIn(entry: FileSystemEntry, folder: string): Promise<FoundFile[]> {
  const path = `${folder}${entry.name}`;
  if (entry.isFile) {
    const file = await new Promise<File | undefined>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
    );
    return file ? [{ path, file }] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FoundFile[] = [];
  // A folder is returned in batches of about a hundred.
  for (;;) {
    const piece = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (piece.length === 0) return found;
    for (const each of piece) found.push(...(await filesIn(each, `${path}/`)));
  }
}
