import { sheetsRule } from "../../rule";
import { firstAfter, stocksAhead } from "./stockAhead";

/**
 * M17: the blank cards run out before the next entered delivery, by BLANKO_RATA and BLANKO_HABIS over the office's calendar.
 * Reported on the last closing stock.
 */
export default sheetsRule({
  id: "M17",
  code: "RUNS_OUT_FIRST",
  severity: "warning",
  *compare(book, report) {
    for (const { card, closing, last, today, receipts, arrivals, runsOut } of yield* stocksAhead(book)) {
      const receipt = firstAfter(receipts, arrivals, today);
      const day = receipt === undefined ? undefined : runsOut();
      if (receipt !== undefined && day !== undefined && day < receipt)
        report(card, closing, last, { runsOut: day, receipt });
    }
  },
});
