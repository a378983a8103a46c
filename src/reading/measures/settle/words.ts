import { conceptsOf } from "../../../sheets/meaning/columnConcept";
import { altered, type Concept } from "../../../sheets/meaning/concept";
import { wordsOf, type Draft } from "../draft";

/**
 * Gives a column its meaning when its words are complete. A year or month that all columns share is ignored, as is the year of
 * TARGET 2025 where no other year is named.
 */
export function byWords({ columns, kind }: Draft): void {
  const own = conceptsOf(kind);
  const periods = new Set(columns.map(({ meaning }) => meaning.concept.period));
  const years = new Set([...periods].flatMap((period) => /\b\d{4}$/.exec(period ?? "")?.[0] ?? []));
  const isNoted = (period = "") => periods.size === 1 || (years.size === 1 && years.has(period));
  for (const column of columns) {
    if (column.key !== undefined) continue;
    const concept = wordsOf(column.meaning, kind);
    if (!concept || isBarePercent(concept)) continue;
    column.concept = isNoted(concept.period) ? altered(concept, { period: undefined }) : concept;
    // BELUM REKAM › 17 TH is those of one age, so it is no candidate for all of them.
    if (concept.age !== undefined && [...column.asked].every((key) => own.has(key) && !own.get(key)?.age))
      column.asked.clear();
  }
}

/** A percentage that does not name its base; the rows decide if they can. */
export const isBarePercent = ({ unit, act, why }: Concept): boolean =>
  unit !== undefined && act === undefined && why === undefined;
