/** Where a command writes to; the process's own streams, or lists in tests. */
export interface CommandIo {
  /** Writes to stdout as it is. */
  readonly out: (text: string) => void;
  /** Writes one line to stderr. */
  readonly err: (line: string) => void;
  /** Shows the progress of a long task on a terminal. */
  readonly progress?: (text: string) => void;
}

/** 0: no findings. 1: findings or a refusal. 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;
