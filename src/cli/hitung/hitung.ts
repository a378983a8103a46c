import { evaluate, explain } from "../../core/evaluate";
import type { AnyIndicator } from "../../core/indicator";
import { indicatorNamed, indicators } from "../../core/indicators";
import type { Language, Words } from "../../core/words";
import { andMore, argumentHelp, badUsageText, usageText } from "../../text/cli";
import { BadUsage } from "../badUsage";
import type { CommandIo, ExitCode } from "../io";
import { readOptions } from "../options";
import { nearestName } from "./nearestName";
import { explanationLines, printAnswer } from "./printAnswer";
import { argumentReader, type ReadArgument } from "./readArgument";

/** The most sentences of one kind that are printed. */
const MOST_SENTENCES = 10;

/** `hitung NAME ARG…`: one function's result on stdout, refusals on stderr. */
export async function hitung(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const { args, flags, language } = readOptions(words, ["jelaskan", "help"]);
  if (flags.has("help")) {
    io.out(help(language));
    return 0;
  }
  const [name, ...texts] = args;
  if (name === undefined) throw new BadUsage(usageText.hitung);
  const indicator = functionNamed(name);
  const most = Object.keys(indicator.params).length;
  if (texts.length > most) throw new BadUsage(badUsageText.TOO_MANY_ARGUMENTS(indicator.name, most, texts.length));

  const read = argumentReader();
  const given: ReadArgument[] = [];
  for (const text of texts) given.push(await read(text));
  const sayAll = (sentences: readonly Words[]) =>
    printSome(
      sentences.map((words) => words[language]),
      language,
      io,
    );

  sayAll(given.flatMap(({ odd }) => odd));
  const neverCalculated = given.flatMap((argument) => argument.neverCalculated);
  if (neverCalculated.length > 0) {
    sayAll(neverCalculated);
    return 1;
  }
  const cells = given.map((argument) => argument.cells);
  const { lines, refusals } = printAnswer(evaluate(indicator, cells), indicator, language);
  if (lines.length > 0) io.out(`${lines.join("\n")}\n`);
  if (flags.has("jelaskan"))
    for (const line of explanationLines(explain(indicator, cells), language, false)) io.out(`${line}\n`);
  printSome(refusals, language, io);
  sayAll(given.flatMap((argument) => argument.errors));
  return refusals.length > 0 ? 1 : 0;
}

/** The function of this name as typed: any case, with or without the namespace. */
function functionNamed(name: string): AnyIndicator {
  const bare = name
    .toUpperCase()
    .replace(/^=/, "")
    .replace(/^DUKCAPIL\./, "");
  const found = indicatorNamed(bare);
  if (found) return found;
  const nearest = nearestName(
    bare,
    indicators.map((entry) => entry.name),
  );
  throw new BadUsage(badUsageText.FUNCTION(name, nearest));
}

function printSome(sentences: readonly string[], language: Language, io: CommandIo): void {
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) io.err(sentence);
  if (sentences.length > MOST_SENTENCES) io.err(andMore(sentences.length - MOST_SENTENCES, language));
}

function help(language: Language): string {
  const widest = Math.max(...indicators.map(({ name }) => name.length));
  const list = indicators.map(({ name, says }) => `${name.padEnd(widest)}  ${says[language]}`);
  return [usageText.hitung[language], argumentHelp[language], "", ...list, ""].join("\n");
}
