import { badUsageText, programHelp, unexpectedText, usageText } from "../text/cli";
import { BadUsage } from "./badUsage";
import type { CommandIo, ExitCode } from "./io";
import { languageIn } from "./options";

/** Set when the program is bundled. */
declare const LEMBAR_VERSION: string | undefined;

type Command = (words: readonly string[], io: CommandIo) => Promise<ExitCode>;

/** Loaded one at a time, so that a calculation does not wait for the checker. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  hitung: async () => (await import("./hitung/hitung")).hitung,
  check: async () => (await import("./check/check")).check,
  bandingkan: async () => (await import("./bandingkan/bandingkan")).bandingkan,
  rekap: async () => (await import("./rekap/rekap")).rekap,
  template: async () => (await import("./template/template")).template,
};

/** Carries out one command line and resolves to its exit code. Never rejects. */
export async function run(words: readonly string[], io: CommandIo): Promise<ExitCode> {
  const language = languageIn(words);
  try {
    const [name, ...rest] = words;
    if (name === "--help" || name === "-h") {
      io.out(`${programHelp[language]}\n`);
      return 0;
    }
    if (name === "--version") {
      io.out(`${typeof LEMBAR_VERSION === "undefined" ? "" : LEMBAR_VERSION}\n`);
      return 0;
    }
    if (name === undefined) throw new BadUsage(usageText.lembar);
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new BadUsage(badUsageText.COMMAND(name));
    return await (
      await load()
    )(rest, io);
  } catch (error) {
    io.err(error instanceof BadUsage ? error.says[language] : unexpectedText[language]);
    return 2;
  }
}
