import { readFile as readBytes, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Recap } from "../../contract/recap";
import type { Language } from "../../core/words";
import { fileRecap, recapOfFiles, type FileRecap } from "../../summary/recap/fileRecap";
import { badUsageText, usageText } from "../../text/cli";
import { passedOverText } from "../../text/files";
import { recapDoneText, recapDoubtText } from "../../text/recap";
import { isFileFailure } from "../../workbook/file/failure";
import { readFile } from "../../workbook/file/readFile";
import { BadUsage } from "../badUsage";
import { filesOf } from "../check/filesOf";
import { failureLine, failureWords } from "../failureLine";
import type { CommandIo, ExitCode } from "../io";
import { readOptions } from "../options";

/**
 * `rekap FOLDER…`: what many offices' files say together. Exit code 1 if there is something to know first, 2 if nothing was
 * read.
 */
export async function rekap(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { args, flags, values, language } = readOptions(words, ["help"], ["o", "parquet"]);
  if (flags.has("help")) {
    io.out(`${usageText.rekap[language]}\n`);
    return 0;
  }
  if (args.length === 0) throw new BadUsage(usageText.rekap);
  const target = values.get("o");
  if (target !== undefined && !/\.xlsx$/i.test(target)) throw new BadUsage(badUsageText.NOT_XLSX(target));
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const path of args) {
    const named = await filesOf(path);
    files.push(...named.files.filter((file) => target === undefined || resolve(file) !== resolve(target)));
    passedOver.push(...named.passedOver);
  }
  if (passedOver.length > 0) io.err(passedOverText(passedOver)[language]);

  const recap = await readAll(files, io, language);
  const folder = values.get("parquet");
  if (folder !== undefined) await (await import("./parquet")).writeParquet(folder, recap.offices);
  if (target !== undefined) await writeRecap(target, recap, language);
  for (const doubt of recap.doubts) io.out(`${recapDoubtText(doubt)[language]}\n`);
  const read = files.length - recap.unread.length;
  io.out(`${recapDoneText(read, recap.offices.length, recap.unread.length)[language]}\n`);
  if (recap.offices.length === 0) return 2;
  return recap.doubts.length + recap.unread.length > 0 || recap.offices.some(({ counts }) => counts.error > 0) ? 1 : 0;
}

/** Reads one file after the other. */
async function readAll(files: readonly string[], io: CommandIo, language: Language): Promise<Recap> {
  const found: FileRecap[] = [];
  for (const [index, file] of files.entries()) {
    io.progress?.(`${index + 1}/${files.length} ${file}`);
    const read = await readFile(file);
    if ("disk" in read || isFileFailure(read)) {
      found.push({ file, unread: failureWords(read) });
      io.err(failureLine(file, read)[language]);
    } else found.push(await fileRecap(file, read));
  }
  io.progress?.("");
  return recapOfFiles(found);
}

async function writeRecap(path: string, recap: Recap, language: Language): Promise<void> {
  const [{ recapBook }, { writeBook }] = await Promise.all([
    import("../../template/recapBook"),
    import("../../workbook/file/write/writeBook"),
  ]);
  const bytes = await writeBook(recapBook(recap, language));
  const there = await readBytes(path).catch(() => undefined);
  if (there && there.length > 0 && !there.equals(bytes)) throw new BadUsage(badUsageText.FILE_EXISTS(path));
  try {
    await writeFile(path, bytes);
  } catch {
    throw new BadUsage(badUsageText.NOT_WRITTEN(path));
  }
}
