import { beforeLostThousands } from "../cells/readNumber";
import { at, fault, type Fault } from "../fault";

/** Working days of two years: no stock of blank cards lasts longer. */
const TWO_YEARS = 500;

/**
 * Asks about a rate with three decimals at which the stock would last for years: 1.049 was 1,049 before another locale took
 * its thousands dot for a decimal point. A mean such as 86.125 is not asked about.
 */
export function lostThousands(rate: number, stock: number, param: string): Fault | undefined {
  const means = beforeLostThousands(rate);
  return means !== undefined && stock > rate * TWO_YEARS
    ? at(fault("RATE_LOST_THOUSANDS", { rate, means }), { param })
    : undefined;
}
