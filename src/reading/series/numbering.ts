/** Returns the note stored when a value was first met, or stores `now` if this is the first time. */
export type FirstMet = (value: number, now: number) => number;

/** A plain table is used if the possible values are at most this many times the rows. */
const DENSE = 4;

/**
 * Stores a whole number with each value from 0 up to `limit`, of which at most `most` differ: in a plain table if the values
 * are dense, else in a hash table that allocates nothing per value.
 */
export function firstMet(limit: number, most: number): FirstMet {
  return limit <= DENSE * most + 1024 ? plainTable(limit) : hashTable(most);
}

/** Numbers values from 0 in the order they are first met. */
export function numbering(limit: number, most: number): (value: number) => number {
  const met = firstMet(limit, most);
  let count = 0;
  return (value) => {
    const number = met(value, count);
    if (number === count) count++;
    return number;
  };
}

// Notes start at 1, so that 0 means none.

function plainTable(limit: number): FirstMet {
  const notes = new Uint32Array(limit);
  return (value, now) => {
    const note = notes[value] as number;
    if (note > 0) return note - 1;
    notes[value] = now + 1;
    return now;
  };
}

function hashTable(most: number): FirstMet {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const values = new Float64Array(size);
  const notes = new Uint32Array(size);
  return (value, now) => {
    let slot = mixed(value) & (size - 1);
    for (; notes[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (values[slot] === value) return (notes[slot] as number) - 1;
    }
    values[slot] = value;
    notes[slot] = now + 1;
    return now;
  };
}

/** Spreads whole numbers up to 2^53 over 32 bits (the finishing steps of MurmurHash3, A. Appleby, public domain). */
function mixed(value: number): number {
  let bits = (value | 0) ^ Math.imul((value / 4294967296) | 0, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
