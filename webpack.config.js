// The parts of the configuration are TypeScript, which Node reads with the help of tsx.
require("tsx/cjs");
const { addin, browser, commandLine } = require("./scripts/bundles");

/**
 * What is built from `src`: the add-in for Excel, the browser edition, and the command line.
 *
 * @param {unknown} _env
 * @param {{ mode?: "development" | "production" }} options
 */
module.exports = (_env, { mode = "production" } = {}) => [addin(mode), browser(mode), commandLine(mode)];
