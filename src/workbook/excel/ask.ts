import { run } from "./run";

/** Something to ask Excel for: says what to load, and answers with what reads it once it is there. */
export type Ask<T> = (context: Excel.RequestContext) => () => T;

/** Asks all of them in one request; answers in their order. */
export function ask<T>(questions: readonly Ask<T>[]): Promise<T[]> {
  return run(async (context) => {
    const readers = questions.map((question) => question(context));
    await context.sync();
    return readers.map((read) => read());
  });
}
