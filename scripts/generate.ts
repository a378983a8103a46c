import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles } from "./generatedFiles";

const root = join(__dirname, "..");
for (const [path, content] of Object.entries(generatedFiles())) {
  writeFileSync(join(root, path), content);
  console.log(path);
}
