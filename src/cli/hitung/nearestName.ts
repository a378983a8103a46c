import { distance } from "fastest-levenshtein";

/** The name that was probably meant: at most one letter in three is wrong. The beginning, such as `BLANKO_`, may be missing. */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, typed.length / 3) + 0.5;
  for (const name of names) {
    const away = Math.min(distance(typed, name), distance(typed, name.slice(name.indexOf("_") + 1)) + 0.5);
    if (away < least) [nearest, least] = [name, away];
  }
  return nearest;
}
