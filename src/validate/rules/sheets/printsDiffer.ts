import { sheetsRule } from "../../rule";
import { columnsOf, type Table, type TableColumn } from "../../table";
import { daysThatDiffer } from "./perDay";
import { isOneSite, pairsOf } from "./tables";

/** Cards printed in the daily report: the total where it has one, else its services. */
function printsOf(report: Table): readonly TableColumn[] {
  const total = columnsOf(report, ["cetak"]);
  return total.length > 0 ? total : columnsOf(report, SERVICES);
}

const SERVICES = [
  "cetakPemula",
  "cetakPrr",
  "cetakHilang",
  "cetakRusak",
  "cetakUbah",
  "cetakRhgp",
  "cetakPindah",
  "cetakSuket",
  "cetakLainnya",
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
      const prints = printsOf(theirs);
      // A card without a column for spoiled blanks counts them as used.
      const spoiled = mine.columns.has("rusakCetak") ? [] : columnsOf(theirs, ["gagal"]);
      const theirFigures = prints.length > 0 ? [...prints, ...spoiled] : [];
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
