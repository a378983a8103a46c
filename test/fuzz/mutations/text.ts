import type { Random } from "../../generator/random";
import { withByte } from "./mutation";

type BytesMutation = (bytes: Uint8Array, by: Random) => Uint8Array;

const insert = (bytes: Uint8Array, at: number, more: readonly number[]) =>
  Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
const somewhere = (bytes: Uint8Array, by: Random) => by.whole(0, bytes.length);
const codes = (text: string) => [...Buffer.from(text)];

/** Ways in which the bytes of a .csv go wrong. */
export const textMutations: Readonly<Record<string, BytesMutation>> = {
  "byte changed": (bytes, by) => withByte(bytes, by.whole(0, bytes.length - 1), by.whole(0, 255)),
  "quote put in": (bytes, by) => insert(bytes, somewhere(bytes, by), codes('"')),
  "two quotes put in": (bytes, by) => {
    const once = insert(bytes, somewhere(bytes, by), codes('"'));
    return insert(once, somewhere(once, by), codes('"'));
  },
  "separator put in": (bytes, by) => insert(bytes, somewhere(bytes, by), codes(by.pick([";", ",", "\t", "|"]))),
  "line end put in": (bytes, by) => insert(bytes, somewhere(bytes, by), codes(by.pick(["\n", "\r", "\r\n", "\u2028"]))),
  "empty bytes put in": (bytes, by) => insert(bytes, somewhere(bytes, by), new Array<number>(by.whole(1, 50)).fill(0)),
  "half a letter put in": (bytes, by) => insert(bytes, somewhere(bytes, by), [by.pick([0xc3, 0xe2, 0xf0, 0xff])]),
  "cut short": (bytes, by) => bytes.slice(0, somewhere(bytes, by)),
  "in UTF-16": (bytes) => Buffer.from(Buffer.from(bytes).toString("utf8"), "utf16le"),
  "half in UTF-16": (bytes, by) => {
    const at = somewhere(bytes, by);
    return Buffer.concat([Buffer.from(Buffer.from(bytes.subarray(0, at)).toString(), "utf16le"), bytes.subarray(at)]);
  },
  "another first line": (bytes, by) =>
    insert(bytes, 0, codes(by.pick(["sep=,\r\n", "sep=\n", '"sep=;"\n', "\ufeff", "\n\n"]))),
  "a line repeated": (bytes, by) => {
    const lines = Buffer.from(bytes).toString("latin1").split("\n");
    lines.splice(by.whole(0, lines.length), 0, by.pick(lines));
    return Buffer.from(lines.join("\n"), "latin1");
  },
};
