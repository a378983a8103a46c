import type { Encoding } from "../../../contract/textSource";

/** A file's bytes as text. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a file that does not state its encoding: UTF-16 or UTF-8 if its first bytes or its whole content show it, otherwise
 * Windows-1252, which Excel on Indonesian computers uses for a plain .csv. A file put together from both encodings is decoded
 * line by line.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(withoutEndMark(bytes)), encoding: "UTF-16" };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: isAscii(utf8) ? "ASCII" : "UTF-8" };
  return decodeLines(bytes);
}

/** At least this share of a text's characters is below U+0100 when it consists of Latin letters, figures and separators. */
const MOSTLY = 0.4;

/** The variant of UTF-16, shown by a byte order mark, or by zeros at every second place and hardly elsewhere. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) (zeros[at & 1] as number)++;
  const [even = 0, odd = 0] = zeros.map((count) => count / (bytes.length / 2));
  if (odd >= MOSTLY && even <= odd / 20) return "utf-16le";
  if (even >= MOSTLY && odd <= even / 20) return "utf-16be";
  return undefined;
}

/** UTF-16 without the single byte that some programs append: a line end or an end mark. */
function withoutEndMark(bytes: Uint8Array): Uint8Array {
  const last = bytes.at(-1) as number;
  return bytes.length % 2 === 1 && [0x0a, 0x0d, 0x1a].includes(last) ? bytes.subarray(0, -1) : bytes;
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

function decodeLines(bytes: Uint8Array): DecodedText {
  const lines: string[] = [];
  let isMixed = false;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    const utf8 = decodeUtf8(line);
    lines.push(utf8 ?? decodeWindows1252(line));
    isMixed ||= utf8 !== undefined && !isAscii(utf8);
    from += line.length;
  }
  return { text: lines.join(""), encoding: isMixed ? "UTF-8+WINDOWS-1252" : "WINDOWS-1252" };
}

const LINE_FEED = 0x0a;

/** Bytes 0x80 to 0x9F; the rest equals Latin-1. Some versions of Node decode these as Latin-1 control characters. */
const FROM_0X80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder("latin1").decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/g, (control) => FROM_0X80[control.charCodeAt(0) - 0x80] as string);
}
