import { isDash, plain } from "../cells/plain";

/** The marital statuses of the population register that say somebody is or was married. */
const EVER_MARRIED = ["KAWIN", "CERAI HIDUP", "CERAI MATI", "PERNAH KAWIN"] as const;
const NEVER_MARRIED = "BELUM KAWIN";

/** What may stand in a cell with a marital status. */
export const MARITAL_STATUSES = [NEVER_MARRIED, ...EVER_MARRIED] as const;

/** Whether somebody with this status is or was married; undefined for a status that is none. A dash is no status given. */
export function everMarried(status: string): boolean | undefined {
  const text = plain(status).toUpperCase();
  if (isDash(text) || text === NEVER_MARRIED) return false;
  return (EVER_MARRIED as readonly string[]).includes(text) ? true : undefined;
}
