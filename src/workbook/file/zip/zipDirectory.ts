import { UnreadableFile } from "../failure";

/** One part of a zip file: the position of its bytes and how they are packed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** Marked as a folder, which has no content. */
  readonly folder: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The start of the entry's local header. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

const END_SIZE = 22;
const END_64_SIZE = 56;
const LONGEST_COMMENT = 0xffff;
const SEE_ZIP64 = 0xffffffff;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/**
 * The table of contents at the end of a zip file, by part name in lower case.
 *
 * Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3.12 to 4.3.16 and 4.5.3 (zip64).
 */
export function zipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const begunAsZip = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableFile(begunAsZip ? "TRUNCATED" : "NOT_A_ZIP");
  try {
    const directory = directoryAt(view, end);
    return readEntries(bytes, view, directory, bytesBefore(view, directory));
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile("TRUNCATED");
    throw error;
  }
}

/** True if the local header gives the entry the same name as the table of contents; programs use one or the other. */
export function isNamedAlike(bytes: Uint8Array, { name, offset }: ZipEntry): boolean {
  const length = viewOf(bytes).getUint16(offset + 26, true);
  return nameOf(bytes.subarray(offset + 30, offset + 30 + length)) === name;
}

/** The packed bytes of an entry; the sizes in its local header are not trusted. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new UnreadableFile("TRUNCATED");
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.packedSize > bytes.length) throw new UnreadableFile("TRUNCATED");
  return bytes.subarray(start, start + entry.packedSize);
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** The stated position of the entries, and the actual start of the record after them. */
interface Directory {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
  readonly end: number;
}

function directoryAt(view: DataView, end: number): Directory {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { count, size, offset, end };
  const said = bigAt(view, locator + 8);
  const end64 = [said, locator - END_64_SIZE].find((at) => view.getUint32(at, true) === END_64);
  if (end64 === undefined) throw new UnreadableFile("TRUNCATED");
  return {
    count: bigAt(view, end64 + 32),
    size: bigAt(view, end64 + 40),
    offset: bigAt(view, end64 + 48),
    end: end64,
  };
}

/** The number of bytes that a mail program or server put before the zip; all positions are off by it. */
function bytesBefore(view: DataView, { offset, size, end }: Directory): number {
  const before = end - size - offset;
  const isThere = before > 0 && size > 0 && view.getUint32(offset + before, true) === ENTRY;
  return isThere ? before : 0;
}

const bigAt = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

function readEntries(
  bytes: Uint8Array,
  view: DataView,
  { count, offset }: Directory,
  before: number,
): ReadonlyMap<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = offset + before;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== ENTRY) throw new UnreadableFile("TRUNCATED");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size, packedSize, local] = zip64Sizes(view, at + 46 + nameLength, extraLength, sizes);
    entries.set(name.toLowerCase(), {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      folder: (view.getUint8(at + 38) & 0x10) !== 0,
      crc: view.getUint32(at + 16, true),
      size: size as number,
      packedSize: packedSize as number,
      offset: (local as number) + before,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Some writers separate folders with a backslash. */
const nameOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes).replace(/\\/g, "/").replace(/^\//, "");

function zip64Sizes(view: DataView, start: number, length: number, sizes: readonly number[]): readonly number[] {
  if (!sizes.includes(SEE_ZIP64)) return sizes;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => (size === SEE_ZIP64 ? bigAt(view, (field += 8) - 8) : size));
  }
  throw new UnreadableFile("TRUNCATED");
}
