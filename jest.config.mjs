/** What the two test projects share. */
const shared = {
  transform: { "\\.[jt]sx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
  // The Markdown reader of the slides and the Parquet writer come as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!(?:marked|hyparquet|hyparquet-writer)/)"],
  moduleNameMapper: {
    "^fast-check$": "<rootDir>/test/laws.ts",
    "^@fluentui/react-(components|icons)$": "<rootDir>/node_modules/.cache/fluent/$1.cjs",
  },
  globalSetup: "<rootDir>/test/oneFluent.ts",
};

/**
 * Tests of components end in `.test.tsx` and run in a DOM; everything else runs in plain Node. Browser tests have their
 * own config, `jest.e2e.config.mjs`.
 *
 * @type {import("jest").Config}
 */
export default {
  maxWorkers: "100%",
  testSequencer: "<rootDir>/test/slowestFirst.mjs",
  // A busy machine may be slow; a test that hangs is still told.
  testTimeout: process.env.RUNS ? 600_000 : 300_000,
  projects: [
    { ...shared, displayName: "node", testEnvironment: "node", testMatch: ["<rootDir>/test/**/*.test.ts"] },
    {
      ...shared,
      displayName: "dom",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/domGaps.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/patience.ts"],
    },
  ],
};
