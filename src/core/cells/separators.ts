/**
 * What the separators of one written number show about its writer's habit.
 *
 * `ONE_COMMA` and `ONE_DOT` are a single separator before exactly three digits, which may group or mark decimals: "4,091"
 * is four thousand in English, four and a bit in Indonesian.
 */
export type Writing =
  "NONE" | "ONE_DOT" | "DOT_GROUPS" | "DOT_DECIMALS" | "ONE_COMMA" | "COMMA_GROUPS" | "COMMA_DECIMALS";

/** The reading of digits and separators. */
export interface Separated {
  readonly value: number;
  /** The value if its only separator, before exactly three digits, is a decimal mark. */
  readonly asDecimal?: number;
  readonly writing: Writing;
}

const GROUPS = {
  ".": /^[1-9]\d{0,2}(?:\.\d{3})+$/,
  ",": /^[1-9]\d{0,2}(?:,\d{3})+$/,
  " ": /^[1-9]\d{0,2}(?: \d{3})+$/,
} as const;
type Separator = keyof typeof GROUPS;

/** Parses digits, dots, commas and spaces; undefined if they are in places where nobody writes them. */
export function separate(body: string): Separated | undefined {
  const by = groupedBy(body);
  if (by !== undefined) {
    const value = Number(body.split(by).join(""));
    if (by === "" || by === " ") return { value, writing: "NONE" };
    if (body.split(by).length > 2) return { value, writing: by === "." ? "DOT_GROUPS" : "COMMA_GROUPS" };
    return { value, asDecimal: Number(body.replace(by, ".")), writing: by === "." ? "ONE_DOT" : "ONE_COMMA" };
  }

  const decimal = /^(.*)([.,])(\d+)$/.exec(body);
  if (!decimal) return undefined;
  const [, head, mark, decimals] = decimal as unknown as [string, string, string, string];
  const group = groupedBy(head);
  if (group === undefined || group === mark || /^0\d/.test(head)) return undefined;
  const writing = group === "," ? "COMMA_GROUPS" : mark === "," ? "COMMA_DECIMALS" : "DOT_DECIMALS";
  return { value: Number(`${head.split(group).join("")}.${decimals}`), writing };
}

/** How a whole number is grouped: by a separator, or not at all (""); undefined if it is not a whole number. */
function groupedBy(text: string): Separator | "" | undefined {
  if (/^\d+$/.test(text)) return "";
  return (Object.keys(GROUPS) as Separator[]).find((by) => GROUPS[by].test(text));
}
