import type { Words } from "../core/words";

/** What the tabs of sheets say and offer. */
export const sheetTabText = {
  newName: { id: "Lembar", en: "Sheet" },
} as const satisfies Readonly<Record<string, Words>>;
