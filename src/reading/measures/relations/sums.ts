import { altered, conceptKey, type Concept } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { isProven, prove } from "../sample";
import { proofOfSum } from "../settle/ledger";
import { summands } from "../settle/own";
import { partsOf } from "../settle/running";
import { partsAfter } from "../settle/whole";
import { at, type Derived, type Find, type Read } from "./read";

/** Sums of which a column is the total: both sexes, all ages, everything to date, the columns to its left, all days. */
export function sums(draft: Draft, all: Read, read: readonly Read[], find: Find): readonly Derived[] {
  return [
    ...sexes(draft, all, find),
    ...ages(draft, all, read),
    ...periods(draft, all, read),
    ...upToNow(draft, all, find),
    ...sumOfLeft(draft, all),
    ...sumOfRight(draft, all),
    ...running(draft, all),
  ];
}

function sexes(draft: Draft, both: Read, find: Find): Derived[] {
  if (both.concept.sex || both.concept.unit) return [];
  const [male, female] = [find(altered(both.concept, { sex: "L" })), find(altered(both.concept, { sex: "P" }))];
  if (!male || !female) return [];
  const proof = prove(draft.rows, (i) => at(male, i) + at(female, i) - at(both, i));
  const relation: Relation = { relation: "SEXES", male: male.key, female: female.key, both: both.key };
  return [{ relation, proof, accused: both, others: [male, female] }];
}

/** Adults and those who come of age make up everyone, as do the men and women of each. */
function ages(draft: Draft, all: Read, read: readonly Read[]): Derived[] {
  if (all.concept.age || all.concept.unit) return [];
  const akin = read.filter(({ concept }) => concept.age !== undefined && isSame(concept, all.concept));
  const ofBoth = akin.filter(({ concept }) => concept.sex === all.concept.sex);
  const parts = ofBoth.length > 0 ? ofBoth : akin;
  if (!parts.some(({ concept }) => concept.age === "dewasa") || parts.length < 2) return [];
  return sum(draft, parts, all);
}

/** The quarters or months of a figure make up its whole, if the rows confirm it: of levels, each stands for itself. */
function periods(draft: Draft, all: Read, read: readonly Read[]): Derived[] {
  if (all.concept.period || all.concept.unit) return [];
  const parts = read.filter(
    ({ concept }) =>
      concept.period !== undefined && conceptKey(altered(concept, { period: undefined })) === conceptKey(all.concept),
  );
  return parts.length < 2 ? [] : sum(draft, parts, all).filter(({ proof }) => isProven(proof));
}

/** True for the same people but for their age, and for their sex where the whole counts both. */
function isSame(concept: Concept, whole: Concept): boolean {
  const sex = whole.sex === undefined ? undefined : concept.sex;
  return conceptKey(altered(concept, { age: undefined, sex })) === conceptKey(whole);
}

/**
 * The figure before the period plus the period's own is the figure to date, if the rows confirm it: LALU may be a single
 * month.
 */
function upToNow(draft: Draft, all: Read, find: Find): Derived[] {
  if (all.concept.time !== undefined && all.concept.time !== "sd") return [];
  const parts = (["lalu", "ini"] as const).flatMap((time) => find(altered(all.concept, { time })) ?? []);
  if (parts.length < 2 || all.concept.unit) return [];
  return sum(draft, parts, all).filter(({ proof }) => isProven(proof));
}

/** A bare JUMLAH or a quarter's figure is the sum that the rows proved it to be. */
function sumOfLeft(draft: Draft, total: Read): Derived[] {
  if (total.concept.own === undefined || total.reason !== "FIGURES") return [];
  const parts = summands(draft, total) ?? [];
  const read = parts.filter((part): part is Read => part.key !== undefined);
  if (parts.length === 0 || read.length < parts.length) return [];
  return sum(draft, read, total).map((found) => ({ ...found, proof: proofOfSum(draft, read, total) }));
}

/** A figure right before the parts that the rows proved to make it up. */
function sumOfRight(draft: Draft, whole: Read): Derived[] {
  if (whole.concept.own === undefined || whole.reason !== "FIGURES" || !draft.kind.open) return [];
  const parts = partsAfter(draft, whole) ?? [];
  const read = parts.filter((part): part is Read => part.key !== undefined);
  if (parts.length === 0 || read.length < parts.length) return [];
  return sum(draft, read, whole).map((found) => ({ ...found, proof: proofOfSum(draft, read, whole) }));
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

function sum(draft: Draft, parts: readonly Read[], total: Read): Derived[] {
  const proof = prove(draft.rows, (i) => parts.reduce((all, part) => all + at(part, i), 0) - at(total, i));
  const relation: Relation = { relation: "SERVICES", parts: parts.map(({ key }) => key), total: total.key };
  return [{ relation, proof, accused: total, others: parts }];
}
