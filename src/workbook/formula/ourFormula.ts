/** Texts in quotes stay as they are. A file name or number may precede a call, left behind by other add-ins. */
const PIECE = /"(?:[^"]|"")*"|(?:(?:\[\d+\]|'[^']*')!)?(?<![\w.])(_xldudf_)?DUKCAPIL[._]([A-Z][A-Z0-9_]*)(?=\s*\()/gi;

/**
 * A formula with a call of ours, in the form in which Excel recognises it: `_xldudf_DUKCAPIL_REKAM_SISA(…)` and
 * `[2]!_xldudf_…`, as Excel writes it without the add-in, become `DUKCAPIL.REKAM_SISA(…)`. Undefined without such a call.
 * Without the equals sign, as everywhere.
 */
export function reentered(formula: string): string | undefined {
  let ours = false;
  const text = formula.replace(PIECE, (piece: string, stored: string | undefined, name: string | undefined) => {
    if (name === undefined || (stored === undefined && !/DUKCAPIL\./i.test(piece))) return piece;
    ours = true;
    return `DUKCAPIL.${name.toUpperCase()}`;
  });
  return ours ? text : undefined;
}

/** What to enter instead of a formula whose call Excel did not recognise; undefined if nothing is wrong. */
export function repairedFormula(formula: string | undefined, error: string | undefined): string | undefined {
  if (formula === undefined) return undefined;
  const again = reentered(formula);
  return again !== undefined && (again !== formula || error === "#NAME?") ? again : undefined;
}

/** True if a formula is a call of ours, as typed or as stored in a file. */
export const isOurs = (formula: string) => /^\s*(_xldudf_)?DUKCAPIL[._]/i.test(formula);
