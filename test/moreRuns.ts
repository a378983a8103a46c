import * as fastCheck from "../node_modules/fast-check/lib/cjs/fast-check";

/**
 * Stands in for fast-check when RUNS is set, as a night's run sets it: each law is then tried that often, whatever number
 * its test asks for in daytime.
 */
export * from "../node_modules/fast-check/lib/cjs/fast-check";

const numRuns = Number(process.env["RUNS"]);

export const assert: typeof fastCheck.assert = ((property: never, parameters?: object) =>
  fastCheck.assert(property, { ...parameters, numRuns })) as typeof fastCheck.assert;

export default { ...fastCheck.default, assert };
