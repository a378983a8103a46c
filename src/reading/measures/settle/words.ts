import { altered, type Concept } from "../../../sheets/meaning/concept";
import { wordsOf, type Draft } from "../draft";

/** Gives a column its meaning when its words are complete. A year or month that all columns share is ignored. */
export function byWords({ columns, kind }: Draft): void {
  const periods = new Set(columns.map(({ meaning }) => meaning.concept.period));
  for (const column of columns) {
    if (column.key !== undefined) continue;
    const concept = wordsOf(column.meaning, kind);
    if (!concept || isBarePercent(concept)) continue;
    column.concept = periods.size > 1 ? concept : altered(concept, { period: undefined });
  }
}

/** A percentage that does not name its base; the rows decide if they can. */
export const isBarePercent = ({ unit, act, why }: Concept): boolean =>
  unit !== undefined && act === undefined && why === undefined;
