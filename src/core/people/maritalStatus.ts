import { isDash, plain } from "../cells/plain";

/** The marital statuses of the population register for people who are or were married. */
const EVER_MARRIED = ["KAWIN", "CERAI HIDUP", "CERAI MATI", "PERNAH KAWIN"] as const;
const NEVER_MARRIED = "BELUM KAWIN";

/** What may stand in a cell with a marital status. */
export const MARITAL_STATUSES = [NEVER_MARRIED, ...EVER_MARRIED] as const;

/** Whether a person with this status is or was married; undefined for an unknown status. A dash means no status. */
export function everMarried(status: string): boolean | undefined {
  const text = plain(status).toUpperCase();
  if (isDash(text) || text === NEVER_MARRIED) return false;
  return (EVER_MARRIED as readonly string[]).includes(text) ? true : undefined;
}
