import wajibProyeksi from "../../core/indicators/wajibProyeksi";
import { answered, figure } from "../figure";
import { newcomers } from "./figures";
import { remarkRule } from "./remarkRule";

/**
 * K06: people who turn seventeen during the year are missing from the number that the plan starts from. Kabupaten Rejang
 * Lebong, 2023: 211.077 required, and about 5.000 pupils in addition.
 */
export default remarkRule({
  remark: "K06",
  given: (facts) => {
    const { required, isRolling } = facts.people;
    const count = newcomers(facts);
    return required === undefined || count === undefined ? undefined : { required, newcomers: count, isRolling };
  },
  find: ({ required, newcomers, isRolling }) => {
    const projected = answered(figure(wajibProyeksi, required, newcomers));
    return newcomers === 0 || isRolling || projected === undefined ? undefined : { newcomers, required, projected };
  },
});
