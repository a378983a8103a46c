import JSZip from "jszip";
import type { Random } from "../../generator/random";
import { withByte } from "./mutation";
import { xmlMutations } from "./xml";

/** A damaged package, and the unpacked size of its parts. */
export interface Damaged {
  readonly bytes: Uint8Array;
  /** Characters in all its parts. */
  readonly unpacked: number;
}

type PartsMutation = (parts: Map<string, string>, by: Random) => void;

const BOMB_SIZE = 60 * 1024 * 1024;

/** Ways in which the parts of a package disagree. */
const partsMutations: Readonly<Record<string, PartsMutation>> = {
  "part missing": (parts, by) => void parts.delete(by.pick([...parts.keys()])),
  "part empty": (parts, by) => void parts.set(by.pick([...parts.keys()]), ""),
  "parts swapped": (parts, by) => {
    const [one, other] = by.shuffled([...parts.keys()]) as [string, string];
    const [first, second] = [parts.get(one) as string, parts.get(other) as string];
    parts.set(one, second).set(other, first);
  },
  "part under another name": (parts, by) => {
    const name = by.pick([...parts.keys()]);
    parts.set(name.toUpperCase(), parts.get(name) as string).delete(name);
  },
};

/** Ways in which the bytes of a zip go wrong (APPNOTE 4.3.7 and 4.3.12). */
const zipMutations: Readonly<Record<string, (bytes: Uint8Array, by: Random) => Uint8Array>> = {
  "zip cut short": (bytes, by) => bytes.slice(0, by.whole(0, bytes.length - 1)),
  "byte changed": (bytes, by) => withByte(bytes, by.whole(0, bytes.length - 1), by.whole(0, 255)),
  "bytes before the zip": (bytes) => Uint8Array.from([10, 13, 10, ...bytes]),
  "bytes after the zip": (bytes) => Uint8Array.from([...bytes, 0, 0, 1]),
  "flags set": (bytes, by) => inDirectory(bytes, by, 8, by.whole(0, 255)),
  "method unknown": (bytes, by) => inDirectory(bytes, by, 10, by.whole(1, 255)),
  "wrong checksum": (bytes, by) => inDirectory(bytes, by, 16, by.whole(0, 255)),
  "packed size wrong": (bytes, by) => inDirectory(bytes, by, 20, by.whole(0, 255)),
  "size wrong": (bytes, by) => inDirectory(bytes, by, 24 + by.whole(0, 3), by.whole(0, 255)),
  "place wrong": (bytes, by) => inDirectory(bytes, by, 42 + by.whole(0, 3), by.whole(0, 255)),
};

function inDirectory(bytes: Uint8Array, by: Random, field: number, value: number): Uint8Array {
  const entries: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0; at = bytes.indexOf(0x50, at + 1))
    if (bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) entries.push(at);
  return entries.length === 0 ? bytes : withByte(bytes, by.pick(entries) + field, value);
}

/** Every way of damaging a package. */
export const packageDamages: readonly string[] = [
  ...Object.keys(xmlMutations),
  ...Object.keys(partsMutations),
  ...Object.keys(zipMutations),
  "burst",
];

/** The package with one random damage of this kind; the same package if it does not apply. */
export async function damagedPackage(original: Uint8Array, how: string, by: Random): Promise<Damaged> {
  const zip = await JSZip.loadAsync(original);
  const parts = new Map<string, string>();
  for (const [name, entry] of Object.entries(zip.files)) if (!entry.dir) parts.set(name, await entry.async("string"));
  const unpacked = () => [...parts.values()].reduce((sum, text) => sum + text.length, 0);
  const zipMutation = zipMutations[how];
  if (zipMutation) return { bytes: zipMutation(original, by), unpacked: unpacked() };
  if (how === "burst") parts.set(by.pick([...parts.keys()]), " ".repeat(BOMB_SIZE));
  else if (partsMutations[how]) partsMutations[how](parts, by);
  else {
    const name = by.pick([...parts.keys()].filter((part) => /\.(?:xml|rels)$/.test(part)));
    parts.set(name, xmlMutations[how]?.(parts.get(name) as string, by) ?? (parts.get(name) as string));
  }
  const packed = new JSZip();
  for (const [name, text] of parts) packed.file(name, text);
  const bytes = await packed.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  return { bytes, unpacked: unpacked() };
}
