/** Documents whose coverage offices report, each with a base of its own. */
export const HOLDINGS = ["KIA", "AKTA", "KK"] as const;
export type Holding = (typeof HOLDINGS)[number];

/** The document that a word names; undefined if it names none. */
export function holdingNamed(text: string): Holding | undefined {
  const word = text.toUpperCase();
  if (word.startsWith("AKTA") || word.startsWith("AKTE")) return "AKTA";
  if (word === "KARTU KELUARGA") return "KK";
  return HOLDINGS.find((holding) => holding === word);
}
