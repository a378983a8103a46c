import { conceptOf, NOTHING } from "./conceptOf";
import { altered, type Concept, type Doc } from "./concept";
import { add, type Draft } from "./headerDraft";
import { headerText } from "./headerText";
import { senseOf } from "./lexicon";

/** What a header says, and what it leaves open. */
export interface Meaning {
  readonly concept: Concept;
  /** Words that are nobody's root: the concept is not to be believed. */
  readonly unknown: readonly string[];
  /** True where two words contradict each other. */
  readonly isTorn: boolean;
  /** A word says that it is a sum, of both sexes or of what stands to the left. */
  readonly total: boolean;
  /** Those who have, without what: a bare SUDAH. */
  readonly done: boolean;
  /** What is left, without of what: a bare SISA. */
  readonly left: boolean;
  /** What is missing from a target: KEKURANGAN, SISA TARGET. */
  readonly lack: boolean;
  /** Reached, as a count or a share: CAPAIAN, CAKUPAN. */
  readonly reach: boolean;
  /** An age and nothing else: of the population, or of what the title says. */
  readonly isBareAge: boolean;
  /** The documents that its words name. */
  readonly docs: readonly Doc[];
  /** The header's words without sex and sum: what the columns of one group share. */
  readonly name: string;
}

/**
 * The meaning of a header, its groups topmost first. The order of the words and how they are shared out between groups
 * does not matter, but for WAJIB directly before what must be done.
 */
export function parseHeader(parts: readonly string[]): Meaning {
  const texts = parts.map(headerText);
  const words = texts.flatMap((text) => withoutRepeats(text.words));
  const unknown: string[] = [];
  const name: string[] = [];
  const found: Draft = { acts: [], docs: [], no: false, isTorn: false };
  const age = texts.find((text) => text.age)?.age;
  const period = texts.find((text) => text.period)?.period;
  let afterOf = false;
  for (const [at, word] of words.entries()) {
    const sense = senseOf(word);
    if (!sense) {
      unknown.push(word);
      name.push(word);
      continue;
    }
    if (!sense.sex && !sense.total && Object.keys(sense).length > 0) name.push(word);
    if (sense.ofNext && (found.unit || words.some((other) => senseOf(other)?.unit))) afterOf = true;
    else if (afterOf && sense.act) found.of = sense.act;
    else if (!afterOf) add(found, sense, senseOf(words[at + 1] ?? ""));
  }
  if (age !== undefined) {
    found.age = age;
    name.push(age);
  }
  if (period !== undefined) found.period = period;
  const said = conceptOf(found);
  const isNothing = said === NOTHING;
  const concept = isNothing ? altered({}, { sex: found.sex }) : said;
  return {
    concept,
    unknown,
    isTorn: found.isTorn || isNothing,
    total: found.total ?? false,
    done: found.done === true && concept.act === undefined && concept.doc === undefined,
    left: found.left === true && concept.act === undefined,
    lack:
      found.lack === true || (found.left === true && found.acts.some((act) => act === "target" || act === "sasaran")),
    reach: found.reach ?? false,
    isBareAge: found.acts.length === 0 && !found.people && concept.act === "penduduk",
    docs: found.docs.map((doc) => (doc === "akta" && found.event ? (`akta${found.event}` as const) : doc)),
    name: withoutRepeats(name).join(" "),
  };
}

function withoutRepeats(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => word !== words[index - 1]);
}
