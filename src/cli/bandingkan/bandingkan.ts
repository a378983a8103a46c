import { doubtsOf } from "../../contract/comparison";
import { readBook, type Book } from "../../reading/book/book";
import { atOnce } from "../../reading/slices";
import { compareBooks } from "../../summary/compare/compareBooks";
import { keptIn } from "../../summary/kept/keptIn";
import { usageText } from "../../text/cli";
import { comparisonText } from "../../text/comparison";
import { isFileFailure } from "../../workbook/file/failure";
import { readFile } from "../../workbook/file/readFile";
import { BadUsage } from "../badUsage";
import { failureLine, oddLines } from "../failureLine";
import type { CommandIo, ExitCode } from "../io";
import { readOptions } from "../options";
import { jsonComparison } from "./jsonComparison";
import { textComparison } from "./textComparison";

/** `bandingkan LAMA BARU`: what changed from one file to the other. Exit code 1 if something is worth a second look. */
export async function bandingkan(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { args, flags, language } = readOptions(words, ["json", "help"]);
  if (flags.has("help")) {
    io.out(`${usageText.bandingkan[language]}\n`);
    return 0;
  }
  const [before, after, ...more] = args;
  if (before === undefined || after === undefined || more.length > 0) throw new BadUsage(usageText.bandingkan);
  const books: Book[] = [];
  for (const file of [before, after]) {
    const read = await readFile(file);
    if ("disk" in read || isFileFailure(read)) {
      io.err(failureLine(file, read)[language]);
      continue;
    }
    for (const odd of oddLines(file, read)) io.err(odd[language]);
    const { settings, mappingsOf } = keptIn(read.settings);
    const book = atOnce(readBook(read.sheets, settings, mappingsOf));
    if (book.tables.length === 0) io.err(`${file}: ${comparisonText.NO_TABLES[language]}`);
    else books.push(book);
  }
  const [earlier, later] = books;
  if (!earlier || !later) return 2;
  const comparison = compareBooks(earlier, later);
  const files = { before, after };
  io.out(
    flags.has("json")
      ? `${JSON.stringify(jsonComparison(files, comparison))}\n`
      : `${textComparison(files, comparison, language).join("\n")}\n`,
  );
  return doubtsOf(comparison) > 0 ? 1 : 0;
}
