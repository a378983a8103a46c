import { run } from "../../src/cli/run";

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line within this process. */
export async function lembar(...words: string[]): Promise<Outcome> {
  let out = "";
  let err = "";
  const code = await run(words, { out: (text) => (out += text), err: (line) => (err += `${line}\n`) });
  return { code, out, err };
}

export const hitung = (...words: string[]) => lembar("hitung", ...words);
