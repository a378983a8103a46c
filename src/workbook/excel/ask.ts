import { run } from "./run";

/** A question to Excel: says what to load and returns a function that reads it once it is loaded. */
export type Ask<T> = (context: Excel.RequestContext) => () => T;

/** Asks all questions in one request; returns the answers in order. */
export function ask<T>(questions: readonly Ask<T>[]): Promise<T[]> {
  return run(async (context) => {
    const readers = questions.map((question) => question(context));
    await context.sync();
    return readers.map((read) => read());
  });
}
