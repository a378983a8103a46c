import { conceptKey, type Concept } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { prove } from "../sample";
import { at, readOf, type Read } from "./read";

/** What may have happened to a person who was expected at a session; these do not overlap. */
const OUTCOMES: readonly (({ act, no, age }: Concept) => boolean)[] = [
  ({ act, no }) => act === "rekam" && !no,
  ({ act }) => act === "gagalRekam",
  ({ act, no }) => act === "miliki" && !no,
  ({ act, age }) => act === "penduduk" && age !== undefined,
  ({ act, no }) => act === "hadir" && no === true,
];

/** If a session also counts absentees, all its outcomes together are at most the number expected. */
function outcomes(draft: Draft, read: readonly Read[]): Relation[] {
  const whole = read.find(({ concept: { act, sex } }) => act === "sasaran" && !sex);
  const parts = read.filter(({ concept }) => !concept.sex && !concept.unit && OUTCOMES.some((is) => is(concept)));
  if (!whole || parts.length < 3 || !parts.some(({ concept }) => concept.act === "hadir")) return [];
  const over = prove(draft.rows, (i) => Math.max(0, parts.reduce((sum, part) => sum + at(part, i), 0) - at(whole, i)));
  return over.fits * 2 < over.rows
    ? []
    : [{ relation: "PARTS_WITHIN", parts: parts.map(({ key }) => key), whole: whole.key }];
}

/**
 * Bounds that follow from the concepts: everyone printed or with a digital identity is recorded, and a session's people are
 * at most the number expected.
 */
export function bounds(draft: Draft): readonly Relation[] {
  if (draft.kind.grain === "flow") return outcomes(draft, readOf(draft));
  const read = readOf(draft);
  const find = (concept: Concept) => read.find((column) => conceptKey(column.concept) === conceptKey(concept))?.key;
  const [required, recorded] = [find({ doc: "ktp", act: "wajib" }), find({ doc: "ktp", act: "rekam" })];
  const unrecorded = find({ doc: "ktp", act: "rekam", no: true });
  const has = (relation: Relation["relation"]) => draft.kind.relations.some((each) => each.relation === relation);
  const found: Relation[] = [];
  if (recorded === undefined) return found;
  if (required !== undefined && !has("RECORDED_WITHIN"))
    found.push({ relation: "RECORDED_WITHIN", recorded, required, ...(unrecorded !== undefined && { unrecorded }) });
  const stages = [
    { doc: "ktp", act: "cetak" },
    { doc: "ktp", act: "prr" },
    { doc: "ktp", act: "sfe" },
  ] as const;
  const keys = stages.flatMap((concept) => find(concept) ?? []);
  const printed = find(stages[0]);
  if (printed !== undefined && !has("STAGES")) found.push({ relation: "STAGES", stages: keys, recorded });
  const active = find({ doc: "ikd", act: "aktif" });
  const isSaid = draft.kind.relations.some((each) => each.relation === "IKD_WITHIN" && each.recorded === recorded);
  if (active !== undefined && !isSaid && (!has("IKD_WITHIN") || draft.kind.name === "ikd"))
    found.push({ relation: "IKD_WITHIN", active, recorded });
  return found;
}
