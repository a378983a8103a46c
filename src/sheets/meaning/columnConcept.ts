import type { RelationOf } from "../relation";
import type { Column, SheetKind } from "../sheetKind";
import { altered, conceptKey, type Act, type Concept } from "./concept";
import { parseHeader } from "./parseHeader";

/** Acts that concern people or rooms, whatever document a sheet is about. */
const OF_NO_DOCUMENT: ReadonlySet<Act> = new Set(["penduduk", "kepala", "hadir", "petugas", "kapasitas"]);

/** What the name of a card means in a stock sheet. */
const BLANKS = { ktp: "blanko", kia: "blankoKia" } as const;

/**
 * A concept as a kind of sheet means it: where the header names no document it takes the title's, and the default time is
 * dropped: within the period for a report of activity, at its end for a report of levels.
 */
export function asKindMeans(concept: Concept, { doc = "ktp", grain }: Pick<SheetKind, "doc" | "grain">): Concept {
  const { act, time } = concept;
  const plain = grain === "flow" ? time === "ini" : time === "sd" || time === "akhir";
  return altered(concept, {
    doc:
      doc === "blanko" && concept.doc !== undefined && concept.doc in BLANKS
        ? BLANKS[concept.doc as keyof typeof BLANKS]
        : concept.doc === "akta" && doc.startsWith("akta")
          ? doc
          : (concept.doc ?? (act === undefined || OF_NO_DOCUMENT.has(act) ? undefined : doc)),
    time: plain ? undefined : time,
  });
}

const known = new WeakMap<SheetKind, ReadonlyMap<string, Concept>>();

/**
 * The concepts of a kind's number columns by key: the meanings of the headers in the template. A share has the concept of its
 * part. Columns whose header has no meaning of its own, such as a ledger's "Sisa", are left out.
 */
export function conceptsOf(kind: SheetKind): ReadonlyMap<string, Concept> {
  const before = known.get(kind);
  if (before) return before;
  const counts = new Map<string, Concept>();
  for (const [key, { header, type }] of Object.entries<Column>(kind.columns)) {
    if (type.name !== "jumlah") continue;
    const { concept, unknown, isTorn } = parseHeader([header]);
    if (unknown.length === 0 && !isTorn && conceptKey(concept) !== conceptKey({}))
      counts.set(key, asKindMeans(concept, kind));
  }
  const shares = kind.relations.filter((relation): relation is RelationOf<"SHARE"> => relation.relation === "SHARE");
  for (const { share, part, base } of shares) {
    const [of, whole] = [counts.get(part), counts.get(base)];
    const ofTarget = whole?.act === "target" ? ({ of: "target" } as const) : {};
    if (of) counts.set(share, altered(of, { unit: "percent", ...ofTarget }));
  }
  known.set(kind, counts);
  return counts;
}
