import * as fastCheck from "../node_modules/fast-check/lib/cjs/fast-check";

/**
 * Replaces fast-check. Every law draws the same inputs each time, so that a change that breaks nothing passes everywhere. A
 * nightly run sets RUNS, the number of tries per law whatever its test asks for by day, and draws new inputs; SEED repeats one
 * of its runs.
 */
export * from "../node_modules/fast-check/lib/cjs/fast-check";

const { RUNS, SEED } = process.env;
const DAYTIME = 31;
const seed = SEED ? Number(SEED) : RUNS ? undefined : DAYTIME;
if (seed !== undefined) fastCheck.configureGlobal({ seed });

export const assert: typeof fastCheck.assert = RUNS
  ? (((property: never, parameters?: object) =>
      fastCheck.assert(property, { ...parameters, numRuns: Number(RUNS) })) as typeof fastCheck.assert)
  : fastCheck.assert;

export default { ...fastCheck.default, assert };
