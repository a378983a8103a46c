/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testEnvironment: "node",
  transform: { "\\.[jt]sx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
};
