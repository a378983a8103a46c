const NAME_LENGTH = 31;

/** The name, or the next free one after it, within Excel's limits. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const allowed =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Lembar";
  let name = allowed.slice(0, NAME_LENGTH).trim();
  for (let next = 2; used.has(name.toLowerCase()); next++) {
    const ending = ` (${next})`;
    name = `${allowed.slice(0, NAME_LENGTH - ending.length).trim()}${ending}`;
  }
  return name;
}
