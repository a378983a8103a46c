import { columnsOf } from "../../../reading/table";
import { dayByDayRule } from "./perDay";

/** M06: the stock in the daily report equals the closing stock of the card. Reported on the report. */
export default dayByDayRule(
  { id: "M06", code: "STOCK_DIFFERS", severity: "error" },
  { kind: "laporanHarian", figures: (report) => columnsOf(report, ["sisaBlanko"]) },
  { kind: "kartuStok", figures: (card) => columnsOf(card, ["sisa"]) },
);
