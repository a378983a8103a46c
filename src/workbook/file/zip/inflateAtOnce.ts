/** Larger parts are unpacked piece by piece. */
const LARGEST = 1024 * 1024;

/** The result of Node's zlib when it is asked for its engine too. */
interface Inflated {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

const zlib = globalThis.process?.getBuiltinModule?.("node:zlib");

/** Unpacks a small part synchronously, in Node only. Undefined elsewhere, and for a part that differs from its stated size. */
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
