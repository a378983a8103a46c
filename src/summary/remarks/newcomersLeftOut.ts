import wajibProyeksi from "../../core/indicators/wajibProyeksi";
import { answered, figure } from "../figure";
import { newcomers } from "./figures";
import { remarkRule } from "./remarkRule";

/**
 * K06: people who turn seventeen in the year are not in the duty that the plan counts from. Kabupaten Rejang Lebong, 2023:
 * 211.077 in the duty, some 5.000 pupils beside it.
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
