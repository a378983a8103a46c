import type { Draft } from "./draft";
import type { SheetGenerator } from "./kind";
import type { Random } from "./random";

/** Plants up to `count` faults in distant rows and returns their names. */
export function plant(generator: SheetGenerator, draft: Draft, count: number, random: Random): string[] {
  const planted: string[] = [];
  const taken: number[] = [];
  const inTurn = random.shuffled(generator.faults);
  for (let attempt = 0; attempt < count * 20 && planted.length < count; attempt++) {
    const index = random.whole(1, draft.rows.length - 2);
    if (draft.rows[index]?.parent || taken.some((other) => Math.abs(other - index) < generator.apart)) continue;
    const fault = inTurn[attempt % inTurn.length];
    if (!fault?.plant(draft, index, random)) continue;
    taken.push(index);
    planted.push(fault.name);
  }
  return planted;
}
