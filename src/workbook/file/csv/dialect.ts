import { agreementOf, type Agreement } from "./agreement";
import type { Dialect } from "./scan";

/** Ordered by rarity in words and figures: the rarer separator wins a tie. */
const SEPARATORS = ["\t", "|", ";", ","] as const;
/** Characters that some systems use as separators; accepted only if nearly every row agrees on three or more cells. */
const RARE_SEPARATORS = ["^", "~", "¦", "\u001f"] as const;
const RARE_NEEDS = { rows: 0.9, count: 3, width: 3 } as const;

/** A dialect and how well it fits the text. */
export interface FittedDialect {
  readonly dialect: Dialect;
  readonly agreement: Agreement;
}

/** 0 if nothing is cut, 1 if every row and cell supports the dialect. */
export const fit = ({ agreement }: FittedDialect): number => agreement.rows * agreement.cells;

/** The dialect that fits the whole text best; undefined if no separator cuts any row. */
export function dialectOf(text: string): FittedDialect | undefined {
  const usual = best(SEPARATORS, text);
  if (usual !== undefined && fit(usual) >= 0.5) return usual;
  const rare = best(RARE_SEPARATORS, text);
  const isCertain =
    rare !== undefined &&
    rare.agreement.rows >= RARE_NEEDS.rows &&
    rare.agreement.count >= RARE_NEEDS.count &&
    rare.agreement.width >= RARE_NEEDS.width;
  return isCertain ? rare : usual;
}

function best(separators: readonly string[], text: string): FittedDialect | undefined {
  let found: FittedDialect | undefined;
  for (const separator of separators) {
    const fitted = fittedTo(text, separator);
    if (fit(fitted) > (found === undefined ? 0 : fit(found))) found = fitted;
  }
  return found;
}

/** A separator with the quoting style that leaves the fewest broken rows. */
export function fittedTo(text: string, separator: string): FittedDialect {
  const doubled = fitted(text, { separator, escape: '"' });
  if (doubled.agreement.faults === 0 || !text.includes('\\"')) return doubled;
  const escaped = fitted(text, { separator, escape: "\\" });
  return escaped.agreement.faults < doubled.agreement.faults ? escaped : doubled;
}

function fitted(text: string, dialect: Dialect): FittedDialect {
  return { dialect, agreement: text.includes(dialect.separator) ? agreementOf(text, dialect) : NOTHING_CUT };
}

const NOTHING_CUT: Agreement = { rows: 0, cells: 0, faults: 0, count: 0, width: 1 };
