import type { FileFailure } from "../failure";
import type { DecodedText } from "./decodeText";

/** Characters whose two bytes are characters themselves: eight-bit text that was read as UTF-16. */
const TWO_IN_ONE = /[\u2020-\u7e7e\u0a0d\u0d0a]{8,}/g;
/** This many different ones are not a row of bullets. */
const DIFFERENT = 4;

/** Why some characters of a file are unknown, and the first line affected; undefined for a sound file. */
export function damageIn({ text, encoding }: DecodedText): FileFailure | undefined {
  const nothing = text.indexOf("\0");
  if (nothing >= 0) return { failure: "NUL_BYTES", row: lineAt(text, nothing) };
  if (encoding !== "UTF-16") return undefined;
  const lost = text.indexOf("\ufffd");
  if (lost >= 0) return { failure: "MIXED_ENCODING", row: lineAt(text, lost) };
  for (const { 0: run, index } of text.matchAll(TWO_IN_ONE))
    if (new Set(run).size >= DIFFERENT) return { failure: "MIXED_ENCODING", row: lineAt(text, index) };
  return undefined;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length;
}
