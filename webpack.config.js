// The parts of the configuration are TypeScript, which Node reads with the help of tsx.
require("tsx/cjs");
const { addin, browser } = require("./scripts/bundles");

/**
 * The pages that are built from `src`: the add-in for Excel and the browser edition. The command line is no page, and
 * `scripts/bundleLembar.mjs` builds it.
 *
 * @param {unknown} _env
 * @param {{ mode?: "development" | "production" }} options
 */
module.exports = (_env, { mode = "production" } = {}) => [addin(mode), browser(mode)];
