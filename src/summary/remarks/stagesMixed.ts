import type { Stage } from "../../contract/remark";
import { remarkRule } from "./remarkRule";

/** A rest that a sheet gives, and the stages whose counts it may have been taken from. */
interface Rest {
  /** The stage that the rest says has not been reached. */
  readonly stage: Stage;
  readonly value: number;
}

/**
 * K08: who has not reached one stage was counted from another. Recorded, printed and owned are three figures: a card may be
 * recorded and not printed, or printed and not handed over. Kabupaten Bolaang Mongondow Timur: 88 thousand recorded beside
 * 8.000 without a card, added up as if they were all of one kind.
 */
export default remarkRule({
  remark: "K08",
  given: ({ people, settings }) => {
    const { required, recorded, owners } = people;
    const rests: readonly (readonly [Stage, number | undefined])[] = [
      ["rekam", people.unrecorded],
      ["memiliki", settings.withoutCard ?? people.unowned],
      ["cetak", people.unprinted],
    ];
    const known = rests.flatMap(([stage, value]): Rest[] =>
      value === undefined || value === 0 ? [] : [{ stage, value }],
    );
    if (required === undefined || known.length === 0 || (recorded === undefined && owners === undefined))
      return undefined;
    return { required, done: { rekam: recorded, memiliki: owners, cetak: undefined }, known };
  },
  find: ({ required, done, known }) => {
    for (const { stage, value } of known) {
      if (done[stage] !== undefined && required - done[stage] === value) continue;
      const takenFrom = OTHERS.find(
        (other) => other !== stage && done[other] !== undefined && required - done[other] === value,
      );
      if (takenFrom) return { stage, value, takenFrom, required };
    }
    return undefined;
  },
});

const OTHERS = ["rekam", "memiliki"] as const satisfies readonly Stage[];
