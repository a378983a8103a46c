/** Where a command writes to; the process's own streams, or lists in tests. */
export interface CommandIo {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void;
  /** Writes one line to stderr. */
  readonly err: (line: string) => void;
  /** Shows how far a long task is, where somebody is watching. */
  readonly progress?: (text: string) => void;
}

/** 0: all is well. 1: errors or a refusal. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;
