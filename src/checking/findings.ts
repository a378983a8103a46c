import { SEVERITIES, type Severity } from "../contract/finding";

/** A finding as stored: the check, the cell, and a number for the check's own use. */
export interface StoredFinding {
  readonly check: number;
  readonly severity: Severity;
  /** Row of the table; 0 is its first. */
  readonly i: number;
  /** Column of the sheet. */
  readonly column: number;
  readonly seed: number;
}

const BLOCK = 16_384;

interface Block {
  readonly rows: Uint32Array;
  readonly seeds: Uint32Array;
  readonly columns: Uint16Array;
  /** Check number and severity combined: check × 4 + severity. */
  readonly checks: Uint16Array;
}

/**
 * All findings of a table as numbers, twelve bytes each. Sentences are made on demand, so that a sheet with a million wrong
 * cells stays small.
 */
export class Findings {
  private readonly blocks: Block[] = [];
  private last = emptyBlock();
  private size = 0;
  private readonly bySeverity = new Uint32Array(SEVERITIES.length);

  get count(): number {
    return this.size;
  }

  /** Bytes used, for the benchmark. */
  get bytes(): number {
    return this.blocks.length * BLOCK * 12;
  }

  add(check: number, severity: Severity, i: number, column: number, seed = 0): void {
    const at = this.size % BLOCK;
    if (at === 0) {
      if (this.size > 0) this.last = emptyBlock();
      this.blocks.push(this.last);
    }
    const rank = SEVERITIES.indexOf(severity);
    const { rows, seeds, columns, checks } = this.last;
    rows[at] = i;
    seeds[at] = seed;
    columns[at] = column;
    checks[at] = check * 4 + rank;
    (this.bySeverity[rank] as number)++;
    this.size++;
  }

  /** A copy that can grow without changing the original. */
  copy(): Findings {
    const copy = new Findings();
    for (const { rows, seeds, columns, checks } of this.blocks)
      copy.blocks.push({
        rows: rows.slice(),
        seeds: seeds.slice(),
        columns: columns.slice(),
        checks: checks.slice(),
      });
    copy.last = copy.blocks[copy.blocks.length - 1] ?? copy.last;
    copy.size = this.size;
    copy.bySeverity.set(this.bySeverity);
    return copy;
  }

  /** The number of findings of one severity. */
  countOf(severity: Severity): number {
    return this.bySeverity[SEVERITIES.indexOf(severity)] as number;
  }

  /** The row of a finding. */
  rowAt(index: number): number {
    return this.blocks[Math.floor(index / BLOCK)]?.rows[index % BLOCK] as number;
  }

  at(index: number): StoredFinding {
    const block = this.blocks[Math.floor(index / BLOCK)];
    if (!block || index >= this.size) throw new RangeError(`no finding ${index}`);
    const at = index % BLOCK;
    const check = block.checks[at] as number;
    return {
      check: check >> 2,
      severity: SEVERITIES[check & 3] as Severity,
      i: block.rows[at] as number,
      column: block.columns[at] as number,
      seed: block.seeds[at] as number,
    };
  }
}

function emptyBlock(): Block {
  return {
    rows: new Uint32Array(BLOCK),
    seeds: new Uint32Array(BLOCK),
    columns: new Uint16Array(BLOCK),
    checks: new Uint16Array(BLOCK),
  };
}
