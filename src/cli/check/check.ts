import type { Language } from "../../core/words";
import { usageText } from "../../text/cli";
import { passedOverText } from "../../text/files";
import { unreadText } from "../../text/unread";
import { settle } from "../../checking/accepted/settle";
import { checkSheets } from "../../checking/check";
import { unreadOfSheet } from "../../reading/measures/unreadSheet";
import { keptIn } from "../../summary/kept/keptIn";
import { isFileFailure } from "../../workbook/file/failure";
import { readFile } from "../../workbook/file/readFile";
import type { WorkbookFile } from "../../workbook/file/workbookFile";
import { BadUsage } from "../badUsage";
import { failureLine, oddLines } from "../failureLine";
import type { CommandIo, ExitCode } from "../io";
import { readOptions } from "../options";
import { countsOf, type FileReport } from "./fileReport";
import { filesOf } from "./filesOf";
import { jsonReport } from "./jsonReport";
import { textReport } from "./textReport";

/** Findings are written in batches: one by one would be slow, all at once may be too long for one text. */
const PIECE_LENGTH = 65_536;

/**
 * `check FILE…`: a report for a person, or one JSON object on a line for each file. With `--quiet` it names only what
 * cannot be read; the exit code says the rest.
 */
export async function check(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { args, flags, language } = readOptions(words, ["json", "quiet", "help"]);
  if (flags.has("help")) {
    io.out(`${usageText.check[language]}\n`);
    return 0;
  }
  if (args.length === 0) throw new BadUsage(usageText.check);
  const files: string[] = [];
  const passedOver: string[] = [];
  for (const path of args) {
    const named = await filesOf(path);
    files.push(...named.files);
    passedOver.push(...named.passedOver);
  }
  if (passedOver.length > 0) io.err(passedOverText(passedOver)[language]);

  let code: ExitCode = 0;
  for (const file of files) {
    const read = await readFile(file);
    if ("disk" in read || isFileFailure(read)) {
      io.err(failureLine(file, read)[language]);
      code = 2;
      continue;
    }
    if (flags.has("json")) for (const odd of oddLines(file, read)) io.err(odd[language]);
    for (const place of read.unread ?? []) io.err(`${file}: ${unreadText(place)[language]}\n`);
    const report = await checkFile(file, read, io);
    if (!flags.has("quiet")) print(report, flags.has("json"), language, io);
    if (code === 0 && (countsOf(report).error > 0 || read.unread?.length)) code = 1;
  }
  return code;
}

async function checkFile(
  file: string,
  { sheets, source, settings }: WorkbookFile,
  { progress }: CommandIo,
): Promise<FileReport> {
  const onProgress = (share: number) => progress?.(`${file} · ${Math.round(share * 100)}%`);
  const { accepted, ...kept } = keptIn(settings);
  const reports = await checkSheets(sheets, { ...kept, ...(progress && { onProgress }) });
  const tables = reports.map((report) => settle(report, accepted));
  progress?.("");
  return {
    file,
    sheets: sheets.map((sheet) => {
      const own = tables.filter(({ open }) => open.table.sheet === sheet);
      const unread = unreadOfSheet(
        sheet,
        own.map(({ open }) => open.table.found),
      );
      return { sheet, tables: own, unread };
    }),
    ...(source ? { source } : {}),
  };
}

function print(report: FileReport, asJson: boolean, language: Language, io: CommandIo): void {
  if (!asJson) {
    io.out(`${textReport(report, language).join("\n")}\n`);
    return;
  }
  let waiting = "";
  for (const piece of jsonReport(report, language)) {
    waiting += piece;
    if (waiting.length < PIECE_LENGTH) continue;
    io.out(waiting);
    waiting = "";
  }
  io.out(waiting);
}
