import { distance } from "fastest-levenshtein";

/** The name most like what somebody typed; the beginning of a name, `BLANKO_`, may have been left out. */
export function nearestName(typed: string, names: readonly string[]): string {
  let nearest = "";
  let least = Infinity;
  for (const name of names) {
    const away = Math.min(distance(typed, name), distance(typed, name.slice(name.indexOf("_") + 1)) + 0.5);
    if (away < least) [nearest, least] = [name, away];
  }
  return nearest;
}
