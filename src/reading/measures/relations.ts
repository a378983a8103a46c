import { altered, conceptKey, type Act, type Concept } from "../../sheets/meaning/concept";
import type { Relation, RelationOf } from "../../sheets/relation";
import type { Draft, DraftColumn } from "./draft";
import { isBelied, isProven, prove, type Proof } from "./sample";
import { summands } from "./settle/own";
import { proofOf } from "./settle/percent";
import { partsOf } from "./settle/running";

/** What each act is a part of, the nearest first. */
const WHOLES: Partial<Record<Act, readonly Act[]>> = {
  rekam: ["wajib", "penduduk"],
  cetak: ["rekam", "wajib"],
  miliki: ["wajib", "rekam", "penduduk"],
  aktif: ["rekam", "wajib", "target", "penduduk"],
  tte: ["kepala"],
};

/** A sum that follows from what the columns mean, with how many rows bear it out. */
interface Derived {
  readonly relation: Relation;
  readonly proof: Proof;
  /** The column that would be accused, and those it is held against. */
  readonly accused: DraftColumn;
  readonly others: readonly DraftColumn[];
}

type Read = DraftColumn & { readonly key: string; readonly concept: Concept };

const readOf = ({ columns }: Draft) =>
  columns.filter((column): column is Read => column.key !== undefined && column.concept !== undefined);

/** The sums that follow from the concepts of a table's columns and that no relation of the kind says already. */
export function derived(draft: Draft): readonly Derived[] {
  const read = readOf(draft);
  const by = new Map(read.map((column) => [conceptKey(column.concept), column]));
  const find = (concept: Concept) => by.get(conceptKey(concept));
  const said = new Set(draft.kind.relations.map((relation) => nameOf(relation)));
  const all = read.flatMap((column) => [
    ...sexes(draft, column, find),
    ...ages(draft, column, read),
    ...upToNow(draft, column, find),
    ...(draft.kind.grain === "flow" ? [] : remainder(draft, column, read, find)),
    ...difference(draft, column, find),
    ...share(draft, column, read, find),
    ...sumOfLeft(draft, column),
    ...running(draft, column),
  ]);
  return all.filter(({ relation }) => !said.has(nameOf(relation)));
}

/** What a relation accuses and by what; of the same sum only one is checked. */
function nameOf(relation: Relation): string {
  switch (relation.relation) {
    case "SEXES":
      return `SEXES ${relation.both}`;
    case "REMAINDER":
      return `REMAINDER ${relation.rest}`;
    case "SHARE":
      return `SHARE ${relation.share}`;
    default:
      return JSON.stringify(relation);
  }
}

type Find = (concept: Concept) => Read | undefined;
const at = ({ sample }: DraftColumn, i: number): number => sample.values[i] as number;

function sexes(draft: Draft, both: Read, find: Find): Derived[] {
  if (both.concept.sex || both.concept.unit) return [];
  const [male, female] = [find(altered(both.concept, { sex: "L" })), find(altered(both.concept, { sex: "P" }))];
  if (!male || !female) return [];
  const proof = prove(draft.rows, (i) => at(male, i) + at(female, i) - at(both, i));
  const relation: Relation = { relation: "SEXES", male: male.key, female: female.key, both: both.key };
  return [{ relation, proof, accused: both, others: [male, female] }];
}

/** Adults and those who come of age are all, where the rows say so. */
function ages(draft: Draft, all: Read, read: readonly Read[]): Derived[] {
  if (all.concept.age || all.concept.unit) return [];
  const parts = read.filter(
    ({ concept }) =>
      concept.age !== undefined && conceptKey(altered(concept, { age: undefined })) === conceptKey(all.concept),
  );
  if (!parts.some(({ concept }) => concept.age === "dewasa") || parts.length < 2) return [];
  return sum(draft, parts, all);
}

/** What was so before the period and what it added are all up to now, where the rows say so: LALU may be a month alone. */
function upToNow(draft: Draft, all: Read, find: Find): Derived[] {
  if (all.concept.time !== undefined && all.concept.time !== "sd") return [];
  const parts = (["lalu", "ini"] as const).flatMap((time) => find(altered(all.concept, { time })) ?? []);
  if (parts.length < 2 || all.concept.unit) return [];
  return sum(draft, parts, all).filter(({ proof }) => isProven(proof));
}

function remainder(draft: Draft, rest: Read, read: readonly Read[], find: Find): Derived[] {
  const { concept } = rest;
  if (!concept.no || concept.unit || concept.act === "prr") return [];
  const part = find(altered(concept, { no: undefined })) ?? partByFigures(draft, rest, read);
  if (!part) return [];
  const proofs = wholesOf(part, read).map((whole) => ({
    whole,
    proof: prove(draft.rows, (i) => leftOver(at(whole, i) - at(part, i), at(rest, i))),
  }));
  const [best] = [...proofs].sort((a, b) => b.proof.fits - a.proof.fits);
  if (!best) return [];
  const isOnly = proofs.length === 1 && best.proof.fits > 0;
  if (best.whole.concept.age !== part.concept.age && !isOnly && !isProven(best.proof)) return [];
  const relation: Relation = {
    relation: "REMAINDER",
    whole: best.whole.key,
    part: part.key,
    rest: rest.key,
    ...(best.whole.concept.act === "wajib" && rest.concept.sex && { passed: true }),
  };
  return [{ relation, proof: best.proof, accused: rest, others: [best.whole, part] }];
}

/** What lies between the stock by the system and the stock as reported or counted. */
function difference(draft: Draft, rest: Read, find: Find): Derived[] {
  if (rest.concept.act !== "selisih") return [];
  const whole = find(altered(rest.concept, { act: "sistem" }));
  const part = find(altered(rest.concept, { act: "laporan" })) ?? find(altered(rest.concept, { act: "fisik" }));
  if (!whole || !part) return [];
  const proof = prove(draft.rows, (i) => Math.abs(at(whole, i) - at(part, i)) - Math.abs(at(rest, i)));
  const relation: Relation = {
    relation: "REMAINDER",
    whole: whole.key,
    part: part.key,
    rest: rest.key,
    signless: true,
  };
  return [{ relation, proof, accused: rest, others: [whole, part] }];
}

/** Where the part has passed the whole nobody need be left, and any other figure tells nothing. */
const leftOver = (left: number, rest: number) =>
  left < 0 && rest > 0 ? Number.NaN : left < 0 && rest === 0 ? 0 : left - rest;

/** Those who are counted by another name: families with a card, of which some are not signed yet. */
function partByFigures(draft: Draft, rest: Read, read: readonly Read[]): Read | undefined {
  const same = read.filter(
    ({ concept }) =>
      !concept.no && !concept.unit && concept.doc === rest.concept.doc && concept.sex === rest.concept.sex,
  );
  return same.find((part) =>
    wholesOf(part, read).some((whole) => isProven(prove(draft.rows, (i) => at(whole, i) - at(part, i) - at(rest, i)))),
  );
}

/** Columns that a part may be a part of: of the same people, and of the stages before it or of no stage at all. */
function wholesOf(part: Read, read: readonly Read[]): readonly Read[] {
  const { act, doc, sex, period, age } = part.concept;
  const order = act === undefined ? [] : (WHOLES[act] ?? []);
  const rank = ({ concept }: Read) => {
    if (concept.act === undefined) return concept.doc === doc || concept.own !== undefined ? order.length : -1;
    return order.indexOf(concept.act);
  };
  return read
    .filter(
      (whole) =>
        whole !== part &&
        !whole.concept.no &&
        !whole.concept.unit &&
        whole.concept.sex === sex &&
        whole.concept.period === period &&
        (whole.concept.age === age || age === undefined) &&
        rank(whole) >= 0,
    )
    .sort((a, b) => rank(a) - rank(b));
}

function share(draft: Draft, column: Read, read: readonly Read[], find: Find): Derived[] {
  const { concept } = column;
  if (!concept.unit) return [];
  const part = find(altered(concept, { unit: undefined, of: undefined }));
  if (!part) return [];
  const counted = find(altered(part.concept, { no: undefined })) ?? part;
  const named =
    concept.of === undefined
      ? wholesOf(counted, read)
      : read.filter(
          (base) => base.concept.act === concept.of && !base.concept.unit && base.concept.sex === concept.sex,
        );
  const bases =
    named.length > 0
      ? named
      : concept.of === undefined
        ? read.filter((base) => base !== part && !base.concept.unit && base.concept.sex === concept.sex)
        : [];
  const proofs = bases.map((base) => ({ base, proof: proofOf(draft, column, part, base) }));
  const [best] = [...proofs].sort((a, b) => b.proof.fits - a.proof.fits);
  if (!best || (named.length === 0 && !isProven(best.proof))) return [];
  if (!isProven(best.proof) && isOfBoth(draft, column, part, find)) return [];
  const relation: RelationOf<"SHARE"> = { relation: "SHARE", share: column.key, part: part.key, base: best.base.key };
  return [{ relation, proof: best.proof, accused: column, others: [part, best.base] }];
}

/** The percentages are of those with and those without together, which is no column of its own. */
function isOfBoth(draft: Draft, share: Read, part: Read, find: Find): boolean {
  const rest = find(altered(part.concept, { no: true }));
  if (!rest || rest === part) return false;
  const values = part.sample.values.map((value, i) => value + at(rest, i));
  return isProven(proofOf(draft, share, part, { ...rest, sample: { ...rest.sample, values } }));
}

/** A bare JUMLAH or a quarter's figure stands for what the rows proved it to be. */
function sumOfLeft(draft: Draft, total: Read): Derived[] {
  if (total.concept.own === undefined || total.reason !== "FIGURES") return [];
  const parts = summands(draft, total) ?? [];
  const read = parts.filter((part): part is Read => part.key !== undefined);
  return parts.length > 0 && read.length === parts.length ? sum(draft, read, total) : [];
}

function sum(draft: Draft, parts: readonly Read[], total: Read): Derived[] {
  const proof = prove(draft.rows, (i) => parts.reduce((all, part) => all + at(part, i), 0) - at(total, i));
  const relation: Relation = { relation: "SERVICES", parts: parts.map(({ key }) => key), total: total.key };
  return [{ relation, proof, accused: total, others: parts }];
}

function running(draft: Draft, total: Read): Derived[] {
  if (total.concept.time !== "sd" || draft.kind.grain !== "flow") return [];
  const parts = partsOf(draft, total).filter((part): part is Read => part.key !== undefined);
  if (parts.length === 0) return [];
  const relation: Relation = {
    relation: "RUNNING_TOTAL",
    total: total.key,
    flows: parts.map(({ key }) => key),
    within: ["provinsi", "kabupaten", "unit"].filter((key) => key in draft.kind.columns),
  };
  const proof = prove(draft.rows, (i) =>
    i === 0 ? Number.NaN : at(total, i) - at(total, i - 1) - parts.reduce((all, part) => all + at(part, i), 0),
  );
  return [{ relation, proof, accused: total, others: parts }];
}

/** What may have become of somebody who was expected at a session, each a part of its own. */
const OUTCOMES: readonly (({ act, no, age }: Concept) => boolean)[] = [
  ({ act, no }) => act === "rekam" && !no,
  ({ act }) => act === "gagalRekam",
  ({ act, no }) => act === "miliki" && !no,
  ({ act, age }) => act === "penduduk" && age !== undefined,
  ({ act, no }) => act === "hadir" && no === true,
];

/** Where a session also counts those who stayed away, what became of all is no more than were expected. */
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
 * Bounds that follow from the concepts: nobody is printed or digital who is not recorded, and a session's people are no
 * more than were expected.
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
  if (active !== undefined && (!has("IKD_WITHIN") || draft.kind.name === "ikd"))
    found.push({ relation: "IKD_WITHIN", active, recorded });
  return found;
}

/** A sum that words alone suggest and most rows contradict is a doubt about the columns, not a finding on each row. */
export const fails = ({ proof }: Derived): boolean => isBelied(proof);
