import type { Package } from "../patch/package";
import { relationshipList, relationshipsOf } from "../xlsx/relationships";

/**
 * All parts reachable in the package, each with the type of the relationship to it; lists of relationships have the type
 * `relationships`.
 */
export async function partTypes(file: Package): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const visit = async (part: string): Promise<void> => {
    const list = relationshipList(part);
    if (part !== "" && file.has(list)) found.set(list, "relationships");
    for (const { type, target } of await relationshipsOf(file, part)) {
      if (found.has(target) || !file.has(target)) continue;
      found.set(target, type);
      await visit(target);
    }
  };
  await visit("");
  return found;
}
