import { sheetKinds } from "../../../src/sheets";
import { asKindMeans, conceptsOf } from "../../../src/sheets/meaning/columnConcept";
import { conceptKey } from "../../../src/sheets/meaning/concept";
import { parseHeader } from "../../../src/sheets/meaning/parseHeader";
import type { SheetKind } from "../../../src/sheets/sheetKind";
import { IDIOMS } from "./idioms";

/** The concept of a spelling in a kind; undefined if its words leave it open. */
function meaningIn(kind: SheetKind, spelling: string): string | undefined {
  const { concept, unknown, isTorn, reach } = parseHeader(spelling.split("›"));
  return unknown.length > 0 || isTorn || reach ? undefined : conceptKey(asKindMeans(concept, kind));
}

describe.each(sheetKinds.map((kind) => [kind.name, kind] as const))("spellings of %s", (name, kind) => {
  test("mean what their column counts, or are known idioms", () => {
    const others = [...conceptsOf(kind)].flatMap(([key, concept]) => {
      const spellings = kind.columns[key]?.spellings ?? [];
      const open = spellings.filter((spelling) => meaningIn(kind, spelling) !== conceptKey(concept));
      return open.length > 0 ? [[`${name}.${key}`, open] as const] : [];
    });
    const known = Object.entries(IDIOMS).filter(([key]) => key.startsWith(`${name}.`));
    expect(Object.fromEntries(others)).toEqual(Object.fromEntries(known));
  });
});

test("no two columns of a kind count the same, except spare ones", () => {
  for (const kind of sheetKinds) {
    const owners = new Map<string, string>();
    for (const [key, concept] of conceptsOf(kind)) {
      const text = conceptKey(concept);
      expect([kind.name, key, owners.get(text)]).toEqual([kind.name, key, undefined]);
      owners.set(text, key);
    }
  }
});
