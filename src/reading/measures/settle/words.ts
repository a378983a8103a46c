import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { altered, type Concept } from "../../../sheets/meaning/concept";
import { wordsOf, type Draft } from "../draft";

/** Gives a column its meaning when its words are complete. A year or month that all columns share is ignored. */
export function byWords({ columns, kind }: Draft): void {
  const own = conceptsOf(kind);
  const periods = new Set(columns.map(({ meaning }) => meaning.concept.period));
  for (const column of columns) {
    if (column.key !== undefined) continue;
    const concept = wordsOf(column.meaning, kind);
    if (!concept || isBarePercent(concept)) continue;
    column.concept = periods.size > 1 ? concept : altered(concept, { period: undefined });
    // BELUM REKAM › 17 TH is those of one age, so it is no candidate for all of them.
    if (concept.age !== undefined && [...column.asked].every((key) => own.has(key) && !own.get(key)?.age))
      column.asked.clear();
  }
}

/** A percentage that does not name its base; the rows decide if they can. */
export const isBarePercent = ({ unit, act, why }: Concept): boolean =>
  unit !== undefined && act === undefined && why === undefined;
