import { sheetsRule } from "../../rule";
import { columnsOf } from "../../table";
import { daysThatDiffer } from "./perDay";
import { isOneSite, pairsOf } from "./tables";

/** Every column of the daily report that takes a blank card. */
const PRINTS = [
  "cetakPemula",
  "cetakHilang",
  "cetakRusak",
  "cetakUbah",
  "cetakPindah",
  "cetakSuket",
  "cetakPrr",
  "cetakLain",
  "gagal",
];

/** M05: cards used on a day are the cards that the daily report printed or spoiled. Sits on the card. */
export default sheetsRule({
  id: "M05",
  code: "PRINTS_DIFFER",
  severity: "warning",
  *compare(tables, report) {
    for (const [mine, theirs] of pairsOf(tables, "kartuStok", "laporanHarian")) {
      const [date, theirDate] = [mine.columns.get("tanggal"), theirs.columns.get("tanggal")];
      const figures = columnsOf(mine, ["dipakai"]);
      const theirFigures = columnsOf(theirs, PRINTS);
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
