import { walkPart } from "../xml/walkPart";
import type { Zip } from "../zip/parts";

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of the relationship's type: `worksheet`, `table`, `sharedStrings`; the same in strict files. */
  readonly type: string;
  /** The part's name inside the zip. */
  readonly target: string;
}

/** The parts that a part refers to; `""` is the package itself. A part without a list refers to nothing. */
export async function relationshipsOf(zip: Zip, part: string): Promise<readonly Relationship[]> {
  const list = relationshipList(part);
  if (!zip.has(list)) return [];
  const folder = folderOf(part);
  const found: Relationship[] = [];
  await walkPart(zip.part(list), {
    "/Relationships/Relationship": {
      open: ({ Id = "", Type = "", Target = "", TargetMode }) => {
        if (TargetMode === "External") return;
        found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolve(folder, Target) });
      },
    },
  });
  return found;
}

/** The part that lists a part's relationships. */
export function relationshipList(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

const folderOf = (part: string) => part.slice(0, part.lastIndexOf("/") + 1);

function resolve(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).replace(/\\/g, "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
