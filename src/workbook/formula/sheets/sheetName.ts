/** Excel's limit, in characters. */
const LONGEST = 31;

/** Why a sheet cannot have a name: it is taken, or Excel would not open the file. */
export type NameFault = "NAME_TAKEN" | "NAME_WRONG";

/** The fault of a sheet name beside others; undefined if there is none. */
export function sheetNameFault(name: string, others: readonly string[]): NameFault | undefined {
  if (name.trim() === "" || name.length > LONGEST || /[\\/?*[\]:]|^'|'$/.test(name) || hasControls(name))
    return "NAME_WRONG";
  if (name.toLowerCase() === "history") return "NAME_WRONG";
  return others.some((other) => other.toLowerCase() === name.toLowerCase()) ? "NAME_TAKEN" : undefined;
}

const hasControls = (name: string) => [...name].some((sign) => (sign.codePointAt(0) ?? 0) < 32);

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What Excel would read as a cell: `OKT2026`, `R1C1`, `C`. */
const LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*)$/i;

export const isLikeCell = (name: string): boolean => LIKE_CELL.test(name);

/** Sheet names as written before the exclamation mark: `Stok`, `'Kartu Stok'`, `Jan:Mar`. */
export function writtenSheets(names: readonly string[]): string {
  const isPlain = names.every((name) => PLAIN.test(name) && !isLikeCell(name));
  const text = names.join(":");
  return isPlain ? text : `'${text.replace(/'/g, "''")}'`;
}
