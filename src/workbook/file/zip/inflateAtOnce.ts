/** Larger parts are unpacked piece by piece. */
const LARGEST = 1024 * 1024;

/** What Node's zlib answers when it is asked for its engine too. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");

/**
 * Unpacks a small part without waiting for another thread, where there is Node. Undefined where there is not, and for a part
 * that is not what its sizes say.
 */
export function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array | undefined {
  if (!zlib || size === 0 || size > LARGEST) return undefined;
  try {
    const options = { maxOutputLength: size, info: true };
    const { buffer, engine } = zlib.inflateRawSync(packed, options) as unknown as Inflated;
    return buffer.length === size && engine.bytesWritten === packed.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}
