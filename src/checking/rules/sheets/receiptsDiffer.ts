import { columnsOf } from "../../../reading/table";
import { dayByDayRule } from "./perDay";

/** M03: what the stock card received on a day equals the receipts of that day. Reported on the card. */
export default dayByDayRule(
  { id: "M03", code: "RECEIPTS_DIFFER", severity: "error" },
  { kind: "kartuStok", figures: (card) => columnsOf(card, ["diterima"]) },
  { kind: "penerimaan", figures: (receipts) => columnsOf(receipts, ["diterima"]) },
);
