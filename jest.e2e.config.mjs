/**
 * Browser tests of the built pages: one after the other, for each starts a browser and a server of its own.
 *
 * @type {import("jest").Config}
 */
export default {
  testMatch: ["<rootDir>/test/e2e/**/*.e2e.{ts,tsx}"],
  testEnvironment: "node",
  transform: { "\\.[jt]sx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
  testTimeout: 60_000,
  maxWorkers: 1,
};
