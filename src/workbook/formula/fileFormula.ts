import { FUTURE_FUNCTIONS, SPILLING_FUNCTIONS } from "./futureFunctions";
import { reentered } from "./ourFormula";

/*
 * A formula is stored one way in a file and shown another way in a cell. Only this file knows both; opening and saving use the
 * same table. Formulas come without the equals sign, as everywhere.
 */

/** Texts in quotes and quoted sheet names stay as they are. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/.source;
const PREFIX = new RegExp(`${QUOTED}|_xlfn\\._xlws\\.|_xlfn\\.|_xlws\\.|_xlpm\\.|_xlop\\.|_xludf\\.`, "gi");
const CALL = new RegExp(`${QUOTED}|(?<![\\w.!\\]])([A-Za-z][\\w.]*)(?=\\s*\\()`, "g");
const PIECES = new RegExp(`${QUOTED}|[^"']+`, "g");

const LONGEST_FORMULA = 8192;

/**
 * The formula as a cell shows it: `_xldudf_DUKCAPIL_REKAM_SISA(…)` becomes `DUKCAPIL.REKAM_SISA(…)`, `_xlfn.IFS(…)` becomes
 * `IFS(…)`.
 */
export function shownFormula(stored: string): string {
  const text = stored.replace(PREFIX, (piece) => (/^["']/.test(piece) ? piece : ""));
  return reentered(text) ?? text;
}

/** The formula as a file stores it; undefined if only Excel itself can write it safely. */
export function storedFormula(shown: string): string | undefined {
  if (!isWritable(shown)) return undefined;
  let safe = true;
  const stored = shownFormula(shown).replace(CALL, (piece: string, name: string | undefined) => {
    if (name === undefined) return piece;
    const upper = name.toUpperCase();
    if (SPILLING_FUNCTIONS.has(upper)) safe = false;
    if (upper.startsWith("DUKCAPIL.")) return `_xldudf_DUKCAPIL_${upper.slice("DUKCAPIL.".length)}`;
    return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : piece;
  });
  return safe ? stored : undefined;
}

/** True if two formulas are the same, stored or shown, regardless of spaces and case. */
export function isSameFormula(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one === other || bare(one) === bare(other);
}

const bare = (formula: string) =>
  shownFormula(formula).replace(PIECES, (piece) =>
    /^["']/.test(piece)
      ? piece
      : piece
          .replace(/\s+/g, " ")
          .replace(/ ?([-+*/^&=<>(),;:]) ?/g, "$1")
          .toUpperCase(),
  );

/** The sheets that a formula names, each once. */
export function sheetsNamed(formula: string): readonly string[] {
  const names = new Set<string>();
  const pattern = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(?<![\w.'#])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
  for (const [, quoted, plain] of formula.matchAll(pattern)) {
    const name = quoted?.replace(/''/g, "'") ?? plain;
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** The tables that a formula names by `Tabel[…]`, each once. */
export function tablesNamed(formula: string): readonly string[] {
  const found = formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(/([\p{L}_\\][\p{L}\p{N}_.]*)\[/gu);
  return [...new Set([...found].map(([, name]) => name as string))];
}

/** True if brackets and quotes are paired and there are no forms that exist only on screen: `[@Kolom]`, `@A1`, `A1#`. */
function isWritable(formula: string): boolean {
  if (formula.trim() === "" || formula.length > LONGEST_FORMULA) return false;
  const outside = formula.replace(new RegExp(QUOTED, "g"), "0");
  if (/["'{}]|@|[A-Za-z\d)\]]#(?![A-Z]|\/)/.test(outside.replace(/\{[^{}]*\}/g, "0"))) return false;
  let open = "";
  for (const sign of outside.replace(/[^()[\]]/g, ""))
    if (sign === "(" || sign === "[") open += sign;
    else if (open.endsWith(sign === ")" ? "(" : "[")) open = open.slice(0, -1);
    else return false;
  return open === "";
}
