import type { DoubtCode } from "../core/cells/reading";

const BLOCK = 16_384;

interface Block {
  readonly rows: Uint32Array;
  readonly columns: Uint16Array;
  /** The doubt's index in `codes`. */
  readonly doubts: Uint8Array;
}

/** The doubts of all cells of a table, column by column in reading order, seven bytes each. */
export class DoubtLog {
  private readonly blocks: Block[] = [];
  private readonly codes: DoubtCode[] = [];
  private readonly numbers = new Map<DoubtCode, number>();
  private last = emptyBlock(0);
  private size = 0;

  get count(): number {
    return this.size;
  }

  /** Adds a doubt about the cell in row `i` of the table and this column of the sheet. */
  add(column: number, i: number, code: DoubtCode): void {
    const at = this.size % BLOCK;
    if (at === 0) this.blocks.push((this.last = emptyBlock(BLOCK)));
    let number = this.numbers.get(code);
    if (number === undefined) {
      number = this.codes.push(code) - 1;
      this.numbers.set(code, number);
    }
    this.last.rows[at] = i;
    this.last.columns[at] = column;
    this.last.doubts[at] = number;
    this.size++;
  }

  /** Passes the doubts of a range to `tell`, in the order they were added. */
  visit(from: number, to: number, tell: (column: number, i: number, code: DoubtCode) => void): void {
    for (let k = from; k < Math.min(to, this.size); k++) {
      const block = this.blocks[Math.floor(k / BLOCK)] as Block;
      const at = k % BLOCK;
      tell(block.columns[at] as number, block.rows[at] as number, this.codes[block.doubts[at] as number] as DoubtCode);
    }
  }
}

function emptyBlock(size: number): Block {
  return { rows: new Uint32Array(size), columns: new Uint16Array(size), doubts: new Uint8Array(size) };
}
