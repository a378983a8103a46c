import type { FaultId } from "../../catalogue/training/plantedFaults";

/** A learner's progress: which faults and questions are done. No content of the sheet is stored. */
export interface Progress {
  readonly found: readonly FaultId[];
  /** Keys of the questions answered, by the exercise. */
  readonly solved: Readonly<Record<string, readonly string[]>>;
  /** The exercise that is open; undefined for the list of them. */
  readonly at?: string | undefined;
}

/** The name under which the workbook stores it. */
export const PROGRESS_KEY = "lembarDukcapil.latihan";
export const NOTHING_DONE: Progress = { found: [], solved: {} };

const VERSION = 1;

export function progressToText(progress: Progress): string {
  return JSON.stringify({ version: VERSION, ...progress });
}

/** Reads what a workbook stored and drops what is invalid. Never throws. */
export function progressFromText(
  text: string | undefined,
  faults: readonly FaultId[],
  questions: Readonly<Record<string, readonly string[]>>,
): Progress {
  const { found, solved, at } = fieldsOf(parse(text));
  const kept = fieldsOf(solved);
  return {
    found: faults.filter((id) => Array.isArray(found) && found.includes(id)),
    solved: Object.fromEntries(
      Object.entries(questions).map(([id, keys]) => {
        const done = kept[id];
        return [id, keys.filter((key) => Array.isArray(done) && done.includes(key))];
      }),
    ),
    ...(typeof at === "string" && { at }),
  };
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "{}");
  } catch {
    return {};
  }
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
