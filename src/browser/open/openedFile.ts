/** A chosen file: its name, its bytes, and, if the browser provides it, a handle for saving. */
export interface OpenedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle?: FileSystemFileHandle;
  /** The sheet to show first; by default the file's own. */
  readonly front?: string;
}

type Picker = (options: object) => Promise<FileSystemFileHandle[]>;

const ACCEPTED = {
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
  "application/vnd.ms-excel.sheet.macroEnabled.12": [".xlsm"],
  "application/vnd.oasis.opendocument.spreadsheet": [".ods"],
  "text/csv": [".csv"],
  "text/tab-separated-values": [".tsv"],
  "text/plain": [".txt"],
};

/** Asks for a file; undefined if none is chosen. */
export async function chooseFile(): Promise<OpenedFile | undefined> {
  const picker = (window as unknown as { showOpenFilePicker?: Picker }).showOpenFilePicker;
  if (!picker) return chooseByInput();
  try {
    const [handle] = await picker({ types: [{ accept: ACCEPTED }] });
    return handle === undefined ? undefined : await fromFile(await handle.getFile(), handle);
  } catch {
    return undefined;
  }
}

/** The first of the dropped files. */
export async function droppedFile(data: DataTransfer): Promise<OpenedFile | undefined> {
  const item = [...data.items].find(({ kind }) => kind === "file");
  const file = item?.getAsFile();
  const handle = await (item as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> } | undefined)
    ?.getAsFileSystemHandle?.()
    .catch(() => null);
  if (!file) return undefined;
  return fromFile(file, handle?.kind === "file" ? (handle as FileSystemFileHandle) : undefined);
}

async function fromFile(file: File, handle?: FileSystemFileHandle): Promise<OpenedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, ...(handle ? { handle } : {}) };
}

function chooseByInput(): Promise<OpenedFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = Object.values(ACCEPTED).flat().join(",");
  return new Promise((resolve) => {
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      resolve(file ? fromFile(file) : undefined);
    });
    input.click();
  });
}
