import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles, generatedWorkbooks } from "../../scripts/generatedFiles";

const root = join(__dirname, "../..");

test.each(Object.entries(generatedFiles()))("%s is what npm run generate writes", (path, content) => {
  const state = readFileSync(join(root, path), "utf8") === content ? "current" : "stale: run npm run generate";
  expect(state).toBe("current");
});

test.each(Object.entries(generatedWorkbooks))(
  "%s is what npm run generate writes, byte for byte",
  async (path, make) => {
    const state = readFileSync(join(root, path)).equals(await make()) ? "current" : "stale: run npm run generate";
    expect(state).toBe("current");
  },
);
