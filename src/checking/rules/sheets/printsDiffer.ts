import { CETAK_LAYANAN } from "../../../sheets/laporanHarian";
import { columnsOf, type Table, type TableColumn } from "../../../reading/table";
import { dayByDayRule } from "./perDay";

/** M05: cards used on a day equal the cards that the daily report printed or spoiled. Reported on the card. */
export default dayByDayRule(
  { id: "M05", code: "PRINTS_DIFFER", severity: "warning" },
  { kind: "kartuStok", figures: (card) => columnsOf(card, ["dipakai"]) },
  { kind: "laporanHarian", figures: printsOf },
);

/**
 * Cards that the report took from stock: its total or its services, plus the spoiled cards if the stock card counts them as
 * used.
 */
function printsOf(report: Table, card: Table): readonly TableColumn[] {
  const total = columnsOf(report, ["cetak"]);
  const prints = total.length > 0 ? total : columnsOf(report, CETAK_LAYANAN);
  const spoiled = card.columns.has("rusakCetak") ? [] : columnsOf(report, ["gagal"]);
  return prints.length > 0 ? [...prints, ...spoiled] : [];
}
