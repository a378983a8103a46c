import type { Cell } from "../core/cells/cell";

/** Spellings that are kept with their numbers; a column with more is one of names, where looking for them rarely helps. */
const MOST_KNOWN = 4096;

/** The words of one column, numbered in the order they are first met; upper and lower case make no difference. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly spellings = new Map<Cell, number>();
  private last: Cell;
  private lastNumber = -1;

  /** The number of a cell's word where the very same text has been met and remembered; else -1. */
  known(cell: Cell): number {
    if (cell === this.last) return this.lastNumber;
    if (this.spellings.size === MOST_KNOWN) return -1;
    const number = this.spellings.get(cell);
    if (number === undefined) return -1;
    this.last = cell;
    this.lastNumber = number;
    return number;
  }

  number(word: string): number {
    const folded = word.toLowerCase();
    let number = this.numbers.get(folded);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.numbers.set(folded, number);
    }
    return number;
  }

  /** From now on this text is known; only one that is plainly right may be. */
  remember(cell: Cell, number: number): void {
    if (this.spellings.size < MOST_KNOWN) this.spellings.set(cell, number);
  }
}
