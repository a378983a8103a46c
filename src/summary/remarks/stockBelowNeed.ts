import blankoUsulan from "../../core/indicators/blankoUsulan";
import type { FigureName } from "../../contract/remark";
import { answered, figure } from "../figure";
import { available } from "./figures";
import { remarkRule } from "./remarkRule";

/**
 * K07: stock plus deliveries on the way are fewer than the cards known to be needed, even without reprints. Kabupaten Bolaang
 * Mongondow Timur: "7.000 lebih" cards, 8.000 people without one.
 */
export default remarkRule({
  remark: "K07",
  given: (facts) => {
    const { people, settings } = facts;
    const cards = available(facts);
    const waiting: readonly (readonly [FigureName, number | undefined])[] = [
      ["UNOWNED", settings.withoutCard ?? people.unowned],
      ["PRINT_READY", people.unprinted ?? people.printReady],
    ];
    const known = waiting.flatMap(([of, need]) => (need === undefined ? [] : [{ of, need }]));
    return cards === undefined || known.length === 0 ? undefined : { available: cards, known };
  },
  find: ({ available, known }) => {
    const { of, need } = known.reduce((most, each) => (each.need > most.need ? each : most));
    const short = answered(figure(blankoUsulan, 0, 0, need, available));
    return short ? { available, need, of, short } : undefined;
  },
});
