import type { Stage } from "../../contract/remark";
import { remarkRule } from "./remarkRule";

/** A remainder in a sheet, and the stages that it may have been calculated from. */
interface Rest {
  /** The stage that the people in the remainder have not reached. */
  readonly stage: Stage;
  readonly value: number;
}

/**
 * K08: the remainder of one stage was calculated from another stage. Recorded, printed and owned are three figures: a person
 * may be recorded without a print, or the card printed and not handed over. Kabupaten Bolaang Mongondow Timur: 88 thousand
 * recorded and 8.000 without a card, added up as if they were the same kind of figure.
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
