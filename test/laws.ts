import * as fastCheck from "../node_modules/fast-check/lib/cjs/fast-check";

/**
 * Stands in for fast-check. Every law draws the same inputs each time, so that a change that breaks nothing passes
 * wherever it is tried. A night's run sets RUNS, how often each law is tried whatever number its test asks for in daytime,
 * and draws anew; SEED repeats one of its runs.
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
