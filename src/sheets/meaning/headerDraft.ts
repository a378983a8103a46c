import type { Act, Concept, Doc } from "./concept";
import type { Sense } from "./lexicon";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What the words of a header have said so far. */
export interface Draft extends Partial<Mutable<Omit<Sense, "doc" | "act" | "no">>> {
  acts: Act[];
  docs: Doc[];
  no: boolean;
  isTorn: boolean;
  bound?: true;
}

/** Adds what one more word says; `next` is the sense of the word behind it. */
export function add(found: Draft, sense: Sense, next: Sense | undefined): void {
  const { doc, act, no, sex, ...rest } = sense;
  if (no) found.no = true;
  if (doc && !found.docs.includes(doc)) found.docs.push(doc);
  // WAJIB REKAM are those who must, WAJIB KTP REKAM those who did.
  if (act && found.bound) delete found.bound;
  else if (act) {
    if (!found.acts.includes(act)) found.acts.push(act);
    if (act === "wajib" && next?.act && next.act !== "wajib") found.bound = true;
  }
  if (sex) {
    if (found.sex && found.sex !== sex) found.isTorn = true;
    found.sex = sex;
  }
  if (rest.why && found.why && rest.why !== found.why) rest.why = both(found.why, rest.why) ?? tear(found, rest.why);
  if (rest.age && found.age && rest.age !== found.age) rest.age = rest.age === "anak" ? found.age : rest.age;
  if (rest.where && found.where && rest.where !== found.where) tear(found, rest.where);
  if (rest.time && found.time && rest.time !== found.time)
    rest.time = isUpToBefore(found.time, rest.time) ? "lalu" : found.time === "sd" ? "sd" : tear(found, rest.time);
  if (rest.event && found.event && rest.event !== found.event) tear(found, rest.event);
  Object.assign(found, rest);
}

/** S/D BULAN LALU: all that was so when this month began. */
function isUpToBefore(one: Concept["time"], other: Concept["time"]): boolean {
  return one === "sd" && other === "lalu";
}

function tear<T>(found: Draft, value: T): T {
  found.isTorn = true;
  return value;
}

/** Two reasons in one header: replaced because spoiled, lost or spoiled. */
function both(one: Concept["why"], other: Concept["why"]): NonNullable<Concept["why"]> | undefined {
  const pair = [one, other];
  if (pair.includes("rhgp")) return "rhgp";
  const rest = pair.find((why) => why !== "ganti");
  if (pair.includes("ganti") && rest) return rest;
  return pair.every((why) => why === "hilang" || why === "rusak" || why === "ubah") ? "rhgp" : undefined;
}
