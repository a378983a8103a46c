import { sheetsRule } from "../../rule";
import { columnsOf } from "../../table";
import { daysThatDiffer } from "./perDay";
import { isOneSite, pairsOf } from "./tables";

/** M06: the stock in the daily report is the closing stock of the card. Sits on the report. */
export default sheetsRule({
  id: "M06",
  code: "STOCK_DIFFERS",
  severity: "error",
  *compare(tables, report) {
    for (const [mine, theirs] of pairsOf(tables, "laporanHarian", "kartuStok")) {
      const [date, theirDate] = [mine.columns.get("tanggal"), theirs.columns.get("tanggal")];
      const figures = columnsOf(mine, ["sisaBlanko"]);
      const theirFigures = columnsOf(theirs, ["sisa"]);
      const [accused] = figures;
      if (!date || !theirDate || !accused || theirFigures.length === 0) continue;
      // A day's rows of several sites add up to nothing that the other sheet could know.
      if (!isOneSite(mine) || !isOneSite(theirs)) continue;
      yield* daysThatDiffer(
        { table: mine, date, figures },
        { table: theirs, date: theirDate, figures: theirFigures },
        (row, detail) => report(mine, accused, row, detail),
      );
    }
  },
});
