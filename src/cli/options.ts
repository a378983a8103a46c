import type { Language } from "../core/words";
import { badUsageText } from "../text/cli";
import { BadUsage } from "./badUsage";

/** The words of a command line: its arguments, the flags that were set, options with a value, and the language. */
export interface CommandLine {
  readonly args: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** Takes the options out of a command's words. `known` names its flags without their dashes, `valued` those with a value. */
export function readOptions(
  words: readonly string[],
  known: readonly string[],
  valued: readonly string[] = [],
): CommandLine {
  const args: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  let language: Language = "id";
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const [, name, value] = /^--?([a-z][a-z-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) args.push(word);
    else if (name === "lang") language = languageOf(value ?? words[++i]);
    else if (known.includes(name) && value === undefined) flags.add(name);
    else if (valued.includes(name)) values.set(name, value ?? words[++i] ?? "");
    else throw new BadUsage(badUsageText.OPTION(word));
  }
  return { args, flags, values, language };
}

function languageOf(word: string | undefined): Language {
  if (word !== "id" && word !== "en") throw new BadUsage(badUsageText.LANGUAGE());
  return word;
}

/** The language asked for, even if the rest of the line makes no sense. */
export function languageIn(words: readonly string[]): Language {
  return words.some((word, i) => word === "--lang=en" || (word === "--lang" && words[i + 1] === "en")) ? "en" : "id";
}
