/** Numbers a value the first time it is met, from 0 on, and the same way ever after. */
export type Numbering = (value: number) => number;

/** A table of all values there can be is taken up to this many times the rows. */
const DENSE = 4;

/**
 * Numbers whole values below `limit`, of which at most `most` will differ. Where the values lie close together a plain
 * table holds the numbers, else a hash table of which nothing is allocated per value.
 */
export function numbering(limit: number, most: number): Numbering {
  return limit <= DENSE * most + 1024 ? plainTable(limit) : hashTable(most);
}

function plainTable(limit: number): Numbering {
  // From 1, so that 0 can mean none yet.
  const numbers = new Uint32Array(limit);
  let count = 0;
  return (value) => {
    const known = numbers[value] as number;
    if (known > 0) return known - 1;
    numbers[value] = ++count;
    return count - 1;
  };
}

function hashTable(most: number): Numbering {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const values = new Float64Array(size);
  const numbers = new Uint32Array(size);
  let count = 0;
  return (value) => {
    let slot = mixed(value) & (size - 1);
    for (; numbers[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (values[slot] === value) return (numbers[slot] as number) - 1;
    }
    values[slot] = value;
    numbers[slot] = ++count;
    return count - 1;
  };
}

/** Spreads whole numbers up to 2^53 over 32 bits (the finishing steps of MurmurHash3, A. Appleby, public domain). */
function mixed(value: number): number {
  let bits = (value | 0) ^ Math.imul((value / 4294967296) | 0, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
