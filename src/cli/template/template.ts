import { readFile, writeFile } from "node:fs/promises";
import { badUsageText, usageText } from "../../text/cli";
import { writeTemplate } from "../../template/writeTemplate";
import { BadUsage } from "../badUsage";
import type { CommandIo, ExitCode } from "../io";
import { readOptions } from "../options";

/** `template OUT.xlsx`: writes the template workbook, filled with a sample or empty, the same bytes each time. */
export async function template(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { args, flags, language } = readOptions(words, ["help", "kosong"]);
  if (flags.has("help")) {
    io.out(`${usageText.template[language]}\n`);
    return 0;
  }
  const [path, ...others] = args;
  if (path === undefined || others.length > 0) throw new BadUsage(usageText.template);
  if (!/\.xlsx$/i.test(path)) throw new BadUsage(badUsageText.NOT_XLSX(path));
  const bytes = await writeTemplate(flags.has("kosong") ? "kosong" : "contoh");
  const there = await readFile(path).catch(() => undefined);
  if (there && there.length > 0 && !there.equals(bytes)) throw new BadUsage(badUsageText.FILE_EXISTS(path));
  try {
    await writeFile(path, bytes);
  } catch {
    throw new BadUsage(badUsageText.NOT_WRITTEN(path));
  }
  return 0;
}
