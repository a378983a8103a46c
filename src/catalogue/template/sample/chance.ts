/**
 * A figure from -1 to 1 that looks like chance and is always the same for the same two whole numbers, so that the sample's
 * days vary but its file never does.
 */
export function wobble(day: number, which: number): number {
  let bits = Math.imul(day, 0x9e3779b1) ^ Math.imul(which + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  bits = Math.imul(bits ^ (bits >>> 12), 0x297a2d39);
  return ((bits ^ (bits >>> 15)) >>> 0) / 0x7fffffff - 1;
}
