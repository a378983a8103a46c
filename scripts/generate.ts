import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFiles, generatedWorkbooks } from "./generatedFiles";

const root = join(__dirname, "..");
async function generate(): Promise<void> {
  const write = (path: string, content: string | Uint8Array) => {
    writeFileSync(join(root, path), content);
    console.log(path);
  };
  for (const [path, content] of Object.entries(generatedFiles())) write(path, content);
  for (const [path, make] of Object.entries(generatedWorkbooks)) write(path, await make());
}

void generate();
