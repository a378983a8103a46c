/** More than any office's workbook unpacks to, in bytes. */
export const MOST_BYTES = 512 * 1024 * 1024;

/** The parts of a zip file by their names, whatever the letters' case. */
export interface Zip {
  has(name: string): boolean;
  /** The part's bytes in pieces. Rejects with an `UnreadableFile` where the part is missing, damaged or too large. */
  part(name: string): AsyncIterable<Uint8Array>;
}
