import { readFile as readBytes, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { isEmptyCell } from "../../core/cells/cell";
import { ACCEPTED_KEY, acceptancesFromText } from "../../checking/accepted/keptAcceptances";
import { settle } from "../../checking/accepted/settle";
import { checkWorkbook } from "../../checking/check";
import type { OfficeRecap, Recap } from "../../contract/recap";
import type { Language } from "../../core/words";
import { officeRecaps } from "../../summary/recap/officeRecaps";
import { recapOf } from "../../summary/recap/recapOf";
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

/** Reads one file after the other and keeps only what it says, so memory does not grow with the size of the files. */
async function readAll(files: readonly string[], io: CommandIo, language: Language): Promise<Recap> {
  const reports: (readonly OfficeRecap[])[] = [];
  const unread: Recap["unread"][number][] = [];
  const nothingKnown: string[] = [];
  for (const [index, file] of files.entries()) {
    io.progress?.(`${index + 1}/${files.length} ${file}`);
    const read = await readFile(file);
    if ("disk" in read || isFileFailure(read)) {
      unread.push({ file, why: failureWords(read) });
      io.err(failureLine(file, read)[language]);
      continue;
    }
    const { book, reports: found } = await checkWorkbook(read.sheets);
    const kept = acceptancesFromText(read.settings?.[ACCEPTED_KEY]);
    const checked = { book, reports: found.map((report) => settle(report, kept).open) };
    const known = new Set(checked.book.tables.map(({ sheet }) => sheet.name));
    const holds = read.sheets.filter(({ cells }) => cells.some((row) => row?.some((cell) => !isEmptyCell(cell))));
    const unknownSheets = holds.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    const recaps = officeRecaps({ file, checked, unknownSheets });
    if (recaps.length === 0) nothingKnown.push(file);
    else reports.push(recaps);
  }
  io.progress?.("");
  return recapOf(reports, unread, nothingKnown);
}

async function writeRecap(path: string, recap: Recap, language: Language): Promise<void> {
  const [{ recapBook }, { writeBook }] = await Promise.all([
    import("./recapBook"),
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
