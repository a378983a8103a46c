import { conceptKey, type Concept } from "../../../sheets/meaning/concept";
import type { Relation } from "../../../sheets/relation";
import type { Draft } from "../draft";
import { isInQuestion } from "../../recognise/inQuestion";
import { isBelied, isProven } from "../sample";
import { readOf, soFar, type Derived } from "./read";
import { accumulated } from "./accumulated";
import { balances } from "./balances";
import { differences } from "./differences";
import { namedSums } from "./namedSums";
import { rests } from "./rests";
import { share } from "./shares";
import { sums } from "./sums";

/** The sums that follow from the concepts of a table's columns and that no relation of the kind states. */
export function derived(draft: Draft): readonly Derived[] {
  const read = readOf(draft);
  const by = new Map(read.map((column) => [conceptKey(column.concept), column]));
  const find = (concept: Concept) => by.get(conceptKey(concept));
  const table = soFar(draft);
  const open = new Set(draft.kind.relations.filter((each) => isInQuestion(each, table)).map(nameOf));
  const keys = new Set(read.map(({ key }) => key));
  const said = new Set(draft.kind.relations.map(nameOf));
  const idle = new Set(draft.kind.relations.filter((each) => isIdle(each, keys)).map(nameOf));
  const all = read.flatMap((column) => [
    ...sums(draft, column, read, find),
    ...rests(draft, column, read, find),
    ...share(draft, column, read, find),
  ]);
  const more = [...all, ...balances(draft), ...namedSums(draft, all), ...accumulated(draft)];
  return [...more, ...differences(draft, more)].filter(({ relation, proof }) => {
    const name = nameOf(relation);
    // A column that the user is still asked about, or whose whole the sheet lacks, is left to the rows.
    return said.has(name) ? (open.has(name) || idle.has(name)) && isProven(proof) : true;
  });
}

/** A sum that only the words suggest and most rows contradict is a doubt about the columns, not a finding in each row. */
export const fails = ({ proof }: Derived): boolean => isBelied(proof);

/** True for a remainder or a share of the kind whose part, or whole or base, is not in the table. */
function isIdle(relation: Relation, keys: ReadonlySet<string>): boolean {
  if (relation.relation !== "REMAINDER" && relation.relation !== "SHARE") return false;
  const lacks = (wholes: readonly string[]) => !keys.has(relation.part) || !wholes.some((key) => keys.has(key));
  if (relation.relation === "REMAINDER") return lacks([relation.whole, ...(relation.otherWholes ?? [])]);
  const { base, equalBases = [], otherBases = [] } = relation;
  return lacks([base, ...equalBases, ...otherBases]);
}

/** What a relation accuses and by what; only one relation per sum is checked. */
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
