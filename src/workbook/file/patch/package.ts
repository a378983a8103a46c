import JSZip from "jszip";
import { UnreadableFile } from "../failure";
import type { Zip } from "../zip/parts";
import { expectCopyable, openZip } from "../zip/zip";

/** The part that lists the type of every part. */
export const CONTENT_TYPES = "[Content_Types].xml";

/**
 * The parts of an .xlsx, some of them replaced. All others keep their bytes, also when packed. Names are matched regardless of
 * case and slashes, because writers differ.
 */
export class Package implements Zip {
  private readonly changed = new Set<string>();

  /** `original` reads unchanged parts: JSZip throws outside its promises if a part is not as long as it claims. */
  private constructor(
    private readonly zip: JSZip,
    private readonly original: Zip,
    private readonly names: Map<string, string>,
  ) {}

  /** Rejects with an `UnreadableFile` if the bytes are not a zip or need a password. */
  static async open(bytes: Uint8Array): Promise<Package> {
    expectCopyable(bytes);
    const zip = await damagedUnless(
      JSZip.loadAsync(bytes, { decodeFileName: (name) => utf8.decode(name as Uint8Array) }),
    );
    const names = new Map(Object.keys(zip.files).map((name) => [plainName(name), name]));
    return new Package(zip, openZip(bytes), names);
  }

  has(name: string): boolean {
    return this.names.has(plainName(name));
  }

  /** The names of all parts in lower case. */
  parts(): readonly string[] {
    return [...this.names.keys()].filter((name) => !name.endsWith("/") && this.zip.file(this.names.get(name) ?? name));
  }

  /** True if a part's name begins with this. */
  hasFolder(name: string): boolean {
    return [...this.names.keys()].some((known) => known.startsWith(name.toLowerCase()));
  }

  async *part(name: string): AsyncIterable<Uint8Array> {
    const known = this.names.get(plainName(name)) ?? name;
    if (!this.changed.has(known)) yield await wholePart(this.original, plainName(name));
    else {
      const file = this.zip.file(known);
      if (!file) throw new UnreadableFile("DAMAGED");
      yield await file.async("uint8array");
    }
  }

  /** The text of a part; undefined if it is not UTF-8, which programs no longer write. */
  async text(name: string): Promise<string | undefined> {
    for await (const bytes of this.part(name)) {
      if (bytes[0] === 0xff || bytes[0] === 0xfe) return undefined;
      const text = withByteOrderMark.decode(bytes);
      const encoding = /^\ufeff?<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/.exec(text)?.[1] ?? "utf-8";
      return /^(utf-8|us-ascii)$/i.test(encoding) ? text : undefined;
    }
    return undefined;
  }

  replace(name: string, text: string): void {
    const known = this.names.get(plainName(name)) ?? name;
    const date = this.zip.file(known)?.date;
    this.zip.file(known, text, { createFolders: false, ...(date ? { date } : {}) });
    this.names.set(plainName(name), known);
    this.changed.add(known);
  }

  /** Copies the bytes of a part to a part with another name. */
  async copy(from: string, to: string): Promise<void> {
    for await (const bytes of this.part(from)) this.zip.file(to, bytes, { createFolders: false });
    this.names.set(plainName(to), to);
    this.changed.add(to);
  }

  remove(name: string): void {
    const known = this.names.get(plainName(name)) ?? name;
    this.zip.remove(known);
    this.names.delete(plainName(name));
    this.changed.add(known);
  }

  /** The package with its replaced parts; undefined if there are none. */
  async bytes(): Promise<Uint8Array | undefined> {
    if (this.changed.size === 0) return undefined;
    return this.zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  }
}

async function wholePart(zip: Zip, name: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zip.part(name)) pieces.push(piece);
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const utf8 = new TextDecoder();
const withByteOrderMark = new TextDecoder("utf-8", { ignoreBOM: true });

const plainName = (name: string) => name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();

async function damagedUnless<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new UnreadableFile("DAMAGED");
  }
}
