import { cutRows, type UncutRow } from "./cutRows";
import { dialectOf, fit, type FittedDialect } from "./dialect";

/** At least this share of the rows is in their first cell alone, and at least this share of those divides into cells. */
const NEARLY_ALL = 0.8;

/**
 * The rows of a file that was opened with the wrong separator and saved again: each is in the first cell of its row, quoted as
 * a whole. Undefined for any other file.
 */
export function rowsInOneCell(
  rows: readonly string[][],
  outer: FittedDialect | undefined,
): { readonly rows: string[][]; readonly separator: string } | UncutRow | undefined {
  const filled = rows.filter((row) => row.some((cell) => cell !== ""));
  const alone = filled.filter(isAlone);
  if (alone.length < NEARLY_ALL * filled.length) return undefined;
  const fitted = dialectOf(alone.map(([first]) => first).join("\n"));
  if (!fitted || fitted.agreement.rows < NEARLY_ALL || (outer !== undefined && fit(fitted) <= fit(outer)))
    return undefined;
  const cut: string[][] = [];
  for (const row of rows) {
    const inner = isAlone(row) ? cutRows(row[0] as string, fitted) : { rows: [row] };
    if ("failure" in inner) return { ...inner, row: cut.length + 1 };
    if (inner.rows.length > 1) return { failure: "ROWS_IN_QUOTES", row: cut.length + 1 };
    cut.push(inner.rows[0] ?? [""]);
  }
  return { rows: cut, separator: fitted.dialect.separator };
}

const isAlone = (row: readonly string[]) => row[0] !== "" && row.slice(1).every((cell) => cell === "");
