import type { BenchSheet } from "../sheet/benchSheet";
import type { Verdict } from "./contestant";

/** One run of one contestant, as its process prints it. */
export interface Outcome extends Omit<Verdict, "wrong" | "across"> {
  readonly rows: number;
  /** Milliseconds of processor time of all threads, including compilation and garbage collection. */
  readonly cpuMs: number;
  /** Milliseconds of the main thread, which a page waits for. */
  readonly mainMs: number;
  readonly missed: number;
  readonly falselyFlagged: number;
  /** False if the project's count differs from what was planted. */
  readonly exact: boolean;
  /** Milliseconds of work in the longest slice. */
  readonly longestSlice?: number;
  /** Milliseconds of work after it was told to stop. */
  readonly stopMs?: number;
}

/** Compares a verdict with what was planted. */
export function judge(sheet: BenchSheet, verdict: Verdict): Pick<Outcome, "missed" | "falselyFlagged" | "exact"> {
  const { missed, falselyFlagged } = compare(sheet.wrong, verdict.wrong);
  const across = verdict.across && compare(sheet.across, verdict.across);
  const exact =
    missed + falselyFlagged === 0 &&
    (!across || across.missed + across.falselyFlagged === 0) &&
    (verdict.textNumbers ?? sheet.textNumbers) === sheet.textNumbers &&
    (verdict.textDates ?? sheet.textDates) === sheet.textDates;
  return { missed, falselyFlagged, exact };
}

function compare(planted: readonly number[], found: readonly number[]) {
  const wanted = new Set(planted);
  const seen = new Set(found);
  return {
    missed: planted.filter((cell) => !seen.has(cell)).length,
    falselyFlagged: [...seen].filter((cell) => !wanted.has(cell)).length,
  };
}
