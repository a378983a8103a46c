/** Bytes; larger than any office's workbook when unpacked. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** The parts of a zip file by name, regardless of case. */
export interface Zip {
  has(name: string): boolean;
  /** The part's bytes in pieces. Rejects with an `UnreadableFile` if the part is missing, damaged or too large. */
  part(name: string): AsyncIterable<Uint8Array>;
}
