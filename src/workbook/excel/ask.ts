import { run } from "./run";

/** Something to ask Excel for: says what to load, and answers with what reads it once it is there. */
export type Ask<T> = (context: Excel.RequestContext) => () => T;

interface Waiting {
  readonly questions: readonly Ask<unknown>[];
  answer(answers: readonly unknown[]): void;
  /** Asks its questions in a request of their own. */
  alone(): Promise<void>;
}

/** Milliseconds after which nobody waits any longer for the request under way: its answer may never come. */
const LONGEST_WAIT = 5_000;

let waiting: Waiting[] = [];
let isUnderWay = false;

/**
 * Asks all of them in one request, together with what else is asked in the same turn or while a request is under way; answers
 * in their order. A question that fails leaves the others untouched. Only for what may be done twice.
 */
export function ask<T>(questions: readonly Ask<T>[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    waiting.push({
      questions,
      answer: (answers) => resolve(answers as T[]),
      alone: () => send(questions).then(resolve, reject),
    });
    if (waiting.length === 1 && !isUnderWay) setTimeout(() => void sendTogether());
  });
}

async function sendTogether(): Promise<void> {
  const together = waiting;
  waiting = [];
  isUnderWay = true;
  await Promise.race([sendOne(together), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  isUnderWay = false;
  if (waiting.length > 0) setTimeout(() => void sendTogether());
}

async function sendOne(together: readonly Waiting[]): Promise<unknown> {
  const [first] = together;
  if (first && together.length === 1) return first.alone();
  try {
    const answers = await send(together.flatMap(({ questions }) => questions));
    let at = 0;
    for (const { questions, answer } of together) answer(answers.slice(at, (at += questions.length)));
    return undefined;
  } catch {
    return Promise.all(together.map(({ alone }) => alone()));
  }
}

function send<T>(questions: readonly Ask<T>[]): Promise<T[]> {
  return run(async (context) => {
    const readers = questions.map((question) => question(context));
    await context.sync();
    return readers.map((read) => read());
  });
}
