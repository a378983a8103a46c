import { shownFormula } from "../../formula/fileFormula";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /(?<![\w.!])([A-Za-z_][\w.]*)(?=\s*\()/g;

/** True for a formula that the grid can calculate: it knows every function in it, and nothing refers to another file. */
export function isComputable(formula: string, knows: (name: string) => boolean): boolean {
  const shown = shownFormula(formula);
  if (/\[\d+\]|\[[^\]]+\.xls[xmb]?\]/i.test(shown)) return false;
  const bare = shown.replace(QUOTED, "");
  return [...bare.matchAll(CALL)].every(([, name]) => knows((name as string).toUpperCase()));
}
