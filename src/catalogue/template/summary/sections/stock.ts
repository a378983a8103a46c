import { summaryText } from "../../../../text/templateSummary";
import { beside, highest } from "../figures";
import type { Section } from "../line";

/** The day from which the last twenty normal days count. */
const TWENTIETH_DAY = `SUMPRODUCT(LARGE((Stok_Status="normal")*Stok_Tanggal,20))`;

/** What is in stock, how long it lasts, and whether the books agree. */
export const stock: Section = {
  title: summaryText.sections.stock,
  lines: [
    {
      name: "Tanggal_Laporan",
      shown: "tanggal",
      needs: ["Stok_Tanggal"],
      plain: "MAX(Stok_Tanggal)",
      value: (ranges) => highest(ranges, "Stok_Tanggal"),
    },
    {
      name: "Stok_Pertama",
      unit: "keping",
      shown: "bilangan",
      needs: ["Stok_Tanggal", "Stok_Awal"],
      plain: "INDEX(Stok_Awal,MATCH(MIN(Stok_Tanggal),Stok_Tanggal,0))",
      value: (ranges) => beside(ranges, "Stok_Awal", "Stok_Tanggal", Math.min(...ranges.numbers("Stok_Tanggal"))),
    },
    {
      name: "Stok_Akhir",
      unit: "keping",
      shown: "bilangan",
      chief: true,
      needs: ["Tanggal_Laporan", "Stok_Sisa"],
      plain: "INDEX(Stok_Sisa,MATCH(Tanggal_Laporan,Stok_Tanggal,0))",
      value: (ranges) => beside(ranges, "Stok_Sisa", "Stok_Tanggal", ranges.number("Tanggal_Laporan")),
    },
    {
      name: "Pakai_Rata",
      unit: "keping/hari",
      shown: "desimal",
      needs: ["Stok_Dipakai"],
      call: { indicator: "BLANKO_RATA", args: ["Stok_Dipakai", "Stok_Status"] },
      plain: `IF(COUNTIF(Stok_Status,"normal")<5,NA(),AVERAGEIFS(Stok_Dipakai,Stok_Status,"normal",Stok_Tanggal,">="&${TWENTIETH_DAY}))`,
    },
    {
      name: "Rusak_Rata",
      unit: "keping/hari",
      shown: "desimal",
      needs: ["Stok_Dipakai"],
      call: { indicator: "BLANKO_RATA", args: ["Stok_Rusak", "Stok_Status"] },
      plain: `IF(COUNTIF(Stok_Status,"normal")<5,NA(),SUMIFS(Stok_Rusak,Stok_Status,"normal",Stok_Tanggal,">="&${TWENTIETH_DAY})/MIN(20,COUNTIF(Stok_Status,"normal")))`,
    },
    {
      name: "Pakai_Semua",
      unit: "keping/hari",
      shown: "desimal",
      needs: ["Stok_Dipakai"],
      plain: "Pakai_Rata+Rusak_Rata",
      value: (ranges) => ranges.number("Pakai_Rata") + ranges.number("Rusak_Rata"),
    },
    {
      name: "Cukup_Hari",
      unit: "hari kerja",
      shown: "desimal",
      chief: true,
      needs: ["Stok_Akhir", "Stok_Dipakai"],
      call: { indicator: "BLANKO_RUNWAY", args: ["Stok_Akhir", "Pakai_Semua"] },
      plain: "Stok_Akhir/Pakai_Semua",
    },
    {
      name: "Tanggal_Habis",
      shown: "tanggal",
      chief: true,
      needs: ["Stok_Akhir", "Stok_Dipakai"],
      call: { indicator: "BLANKO_HABIS", args: ["Stok_Akhir", "Pakai_Semua", "Tanggal_Laporan", "5", "Kal_Libur"] },
      plain: "WORKDAY(Tanggal_Laporan,INT(Stok_Akhir/Pakai_Semua)+1,Kal_Tanggal)",
    },
    {
      name: "Habis_Agenda",
      shown: "tanggal",
      needs: ["Stok_Akhir", "Stok_Dipakai"],
      call: {
        indicator: "BLANKO_HABIS",
        args: ["Stok_Akhir", "Pakai_Semua", "Tanggal_Laporan", "5", "Kal_Libur", "0", "Agenda_Waktu"],
      },
    },
    {
      name: "Stok_Selisih",
      unit: "keping",
      shown: "bilangan",
      needs: ["Stok_Pertama", "Stok_Akhir"],
      call: {
        indicator: "BLANKO_SELISIH",
        args: [
          "Stok_Pertama",
          "SUM(Stok_Diterima)",
          "SUM(Stok_Dipakai)",
          "Stok_Akhir",
          "SUM(Stok_Rusak)",
          "SUM(Stok_Keluar)",
          "SUM(Stok_Kembali)",
        ],
      },
      plain:
        "Stok_Akhir-(Stok_Pertama+SUM(Stok_Diterima)+SUM(Stok_Kembali)-SUM(Stok_Dipakai)-SUM(Stok_Rusak)-SUM(Stok_Keluar))",
    },
    {
      name: "Terima_Selisih",
      unit: "keping",
      shown: "bilangan",
      needs: ["Stok_Diterima", "Terima_Jumlah"],
      call: { indicator: "SILANG_CEK", args: ["SUM(Stok_Diterima)", "Terima_Jumlah"] },
      plain: "SUM(Stok_Diterima)-SUM(Terima_Jumlah)",
    },
    {
      name: "Terima_Bagian",
      shown: "persen",
      needs: ["Terima_Diminta", "Terima_Jumlah"],
      call: { indicator: "BLANKO_TERPENUHI", args: ["SUM(Terima_Diminta)", "SUM(Terima_Jumlah)"] },
      plain: "SUM(Terima_Jumlah)/SUM(Terima_Diminta)",
    },
  ],
};
