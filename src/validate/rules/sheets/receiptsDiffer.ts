import { sheetsRule } from "../../rule";
import { columnsOf } from "../../table";
import { daysThatDiffer } from "./perDay";
import { isOneSite, pairsOf } from "./tables";

/** M03: what the stock card received on a day is what the receipts of that day say. Sits on the card. */
export default sheetsRule({
  id: "M03",
  code: "RECEIPTS_DIFFER",
  severity: "error",
  *compare(tables, report) {
    for (const [mine, theirs] of pairsOf(tables, "kartuStok", "penerimaan")) {
      const [date, theirDate] = [mine.columns.get("tanggal"), theirs.columns.get("tanggal")];
      const figures = columnsOf(mine, ["diterima"]);
      const theirFigures = columnsOf(theirs, ["diterima"]);
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
