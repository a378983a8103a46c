import { existsSync } from "node:fs";
import { join } from "node:path";
import slowest from "../slowSuites.json";

test("every suite that runs first is there", () => {
  expect(slowest.filter((path) => !existsSync(join(__dirname, "../..", path)))).toEqual([]);
});
