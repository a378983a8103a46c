import { UnreadableFile } from "../failure";
import { crc32 } from "./crc32";
import { inflateAtOnce } from "./inflateAtOnce";
import { MOST_BYTES, type Zip } from "./parts";
import { isNamedAlike, packedBytes, zipDirectory, type ZipEntry } from "./zipDirectory";

const MIB = 1024 * 1024;

/** Sheets of figures pack to about a tenth; only a zip bomb packs 200 to one. */
const LARGE_PART = 50 * MIB;
const HIGHEST_RATIO = 200;

const STORED = 0;
const DEFLATED = 8;
const CHUNK = 256 * 1024;

/** Unpacks in pieces, and never more than is safe to hold. */
export function openZip(bytes: Uint8Array): Zip {
  const entries = zipDirectory(bytes);
  const entryOf = (name: string) => entries.get(name.toLowerCase());
  let left = MOST_BYTES;

  async function* part(name: string): AsyncIterable<Uint8Array> {
    const entry = entryOf(name);
    if (!entry) throw new UnreadableFile("DAMAGED");
    if (entry.encrypted) throw new UnreadableFile("PASSWORD_PROTECTED");
    let size = 0;
    let crc = 0;
    for await (const chunk of unpack(packedBytes(bytes, entry), entry)) {
      size += chunk.length;
      left -= chunk.length;
      if (left < 0 || isBurst(size, entry)) throw new UnreadableFile("TOO_MUCH");
      crc = crc32(chunk, crc);
      yield chunk;
    }
    if (size !== entry.size || crc !== entry.crc) throw new UnreadableFile("DAMAGED");
  }

  return { has: (name) => entryOf(name) !== undefined, part };
}

/**
 * Rejects, with an `UnreadableFile`, a file with a part that cannot be copied, even if nothing reads that part: the file could
 * be opened and edited but never saved.
 */
export function expectCopyable(bytes: Uint8Array): void {
  let size = 0;
  for (const entry of zipDirectory(bytes).values()) {
    if (entry.encrypted) throw new UnreadableFile("PASSWORD_PROTECTED");
    size += entry.size;
    if (size > MOST_BYTES) throw new UnreadableFile("TOO_MUCH");
    packedBytes(bytes, entry);
    const isSound = entry.method === DEFLATED || (entry.method === STORED && entry.packedSize === entry.size);
    if (!isSound || !isNamedAlike(bytes, entry) || (entry.folder && entry.size > 0))
      throw new UnreadableFile("DAMAGED");
  }
}

const isBurst = (size: number, { packedSize }: ZipEntry) => size > LARGE_PART && size > HIGHEST_RATIO * packedSize;

async function* unpack(packed: Uint8Array, entry: ZipEntry): AsyncIterable<Uint8Array> {
  if (isBurst(entry.size, entry) || entry.size > MOST_BYTES) throw new UnreadableFile("TOO_MUCH");
  if (entry.method === STORED) {
    for (let at = 0; at < packed.length; at += CHUNK) yield packed.subarray(at, at + CHUNK);
    return;
  }
  if (entry.method !== DEFLATED) throw new UnreadableFile("DAMAGED");
  const whole = inflateAtOnce(packed, entry.size);
  if (whole) {
    yield whole;
    return;
  }
  const unpacked = new DecompressionStream("deflate-raw");
  const writer = unpacked.writable.getWriter();
  // The reader reports the same error.
  writer.write(packed as BufferSource).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = unpacked.readable.getReader();
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
  } catch {
    throw new UnreadableFile("DAMAGED");
  } finally {
    reader.cancel().catch(() => undefined);
  }
}
