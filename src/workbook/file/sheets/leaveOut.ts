import { CONTENT_TYPES, type Package } from "../patch/package";
import { removeElements } from "../patch/removeElements";
import { partTypes } from "./partTypes";

/** Removes the parts of a package that are no longer referenced. */
export async function leaveOut(file: Package, before: Iterable<string>): Promise<void> {
  const now = await partTypes(file);
  const gone = [...before].filter((part) => !now.has(part));
  for (const part of gone) file.remove(part);
  const names = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  await removeElements(file, CONTENT_TYPES, "Override", ({ PartName = "" }) => names.has(PartName.toLowerCase()));
}
