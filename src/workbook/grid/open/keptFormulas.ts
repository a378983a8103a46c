import { shownFormula } from "../../formula/fileFormula";

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const CALL = /(?<![\w.!])([A-Za-z_][\w.]*)(?=\s*\()/g;

/** A formula that the grid can work out: it knows every function in it, and nothing in it lies in another file. */
export function isComputable(formula: string, knows: (name: string) => boolean): boolean {
  const shown = shownFormula(formula);
  if (/\[\d+\]|\[[^\]]+\.xls[xmb]?\]/i.test(shown)) return false;
  const bare = shown.replace(QUOTED, "");
  return [...bare.matchAll(CALL)].every(([, name]) => knows((name as string).toUpperCase()));
}
