import { SEVERITIES, type Severity } from "../contract/finding";

/** A finding as it is kept: which check, which cell, and the row it is compared with, if any. */
export interface StoredFinding {
  readonly check: number;
  readonly severity: Severity;
  readonly row: number;
  readonly column: number;
  /** Another row that the finding speaks of; 0 where there is none. */
  readonly other: number;
}

const BLOCK = 16_384;

interface Block {
  readonly rows: Uint32Array;
  readonly others: Uint32Array;
  readonly columns: Uint16Array;
  /** The check's number and the severity in one: check × 4 + severity. */
  readonly checks: Uint16Array;
}

/**
 * All findings of a table as numbers, twelve bytes each. Sentences are made from the sheet when somebody looks, so that
 * a sheet with a million wrong cells stays light.
 */
export class Findings {
  private readonly blocks: Block[] = [];
  private last = emptyBlock();
  private size = 0;
  private readonly bySeverity = new Uint32Array(SEVERITIES.length);

  get count(): number {
    return this.size;
  }

  /** Bytes held, for the bench. */
  get bytes(): number {
    return this.blocks.length * BLOCK * 12;
  }

  add(check: number, severity: Severity, row: number, column: number, other = 0): void {
    const at = this.size % BLOCK;
    if (at === 0) {
      if (this.size > 0) this.last = emptyBlock();
      this.blocks.push(this.last);
    }
    const rank = SEVERITIES.indexOf(severity);
    const { rows, others, columns, checks } = this.last;
    rows[at] = row;
    others[at] = other;
    columns[at] = column;
    checks[at] = check * 4 + rank;
    (this.bySeverity[rank] as number)++;
    this.size++;
  }

  /** How many there are of one severity. */
  countOf(severity: Severity): number {
    return this.bySeverity[SEVERITIES.indexOf(severity)] as number;
  }

  /** The row of a finding alone. */
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
      row: block.rows[at] as number,
      column: block.columns[at] as number,
      other: block.others[at] as number,
    };
  }
}

function emptyBlock(): Block {
  return {
    rows: new Uint32Array(BLOCK),
    others: new Uint32Array(BLOCK),
    columns: new Uint16Array(BLOCK),
    checks: new Uint16Array(BLOCK),
  };
}
