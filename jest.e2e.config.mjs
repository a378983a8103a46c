/**
 * Browser tests of the built pages. Suites run side by side, each with windows and a server of its own.
 *
 * @type {import("jest").Config}
 */
export default {
  testMatch: ["<rootDir>/test/e2e/**/*.e2e.{ts,tsx}"],
  testEnvironment: "node",
  transform: { "\\.[jt]sx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
  // Long enough for a busy machine; a test that hangs is still told.
  testTimeout: 600_000,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/slowestFirst.mjs",
};
