import { withoutIdentity } from "../../core/nik/identity";
import type { KeptMapping } from "./keptMappings";

/** Choices of columns, where a sheet is called otherwise from now on. */
export const mappingsUnder = (kept: readonly KeptMapping[], from: string, to: string): readonly KeptMapping[] =>
  kept.map((one) => (one.sheet === withoutIdentity(from) ? { ...one, sheet: withoutIdentity(to) } : one));

/** Choices that were made on a sheet. */
export const mappingsOn = (kept: readonly KeptMapping[], name: string): readonly KeptMapping[] =>
  kept.filter(({ sheet }) => sheet === withoutIdentity(name));
