import type { Cell } from "../core/cells/cell";

/** Most spellings stored with their numbers. A longer list is a column of names, where look-ups rarely help. */
const MOST_KNOWN = 4096;

/** The words of one column, numbered in the order they are first met, regardless of case. */
export class Vocabulary {
  readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly spellings = new Map<Cell, number>();
  private last: Cell;
  private lastNumber = -1;

  /** The number of a cell's word if exactly this text was stored; else -1. */
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

  /** Stores a text. Only texts without a doubt may be stored. */
  remember(cell: Cell, number: number): void {
    if (this.spellings.size < MOST_KNOWN) this.spellings.set(cell, number);
  }
}
