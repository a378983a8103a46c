import type { Unit } from "../../../../core/unit";
import { summaryText, type LineName } from "../../../../text/templateSummary";
import { beside, highest, recentMean, spread, workingPrinters } from "../figures";
import type { Line, Section } from "../line";
import { RECENT_DAYS } from "../recentDays";

const WORKING_PRINTERS = `Alat_Jenis,"Printer KTP-el",Alat_Kondisi,"baik",Alat_Selesai,"="`;
const OPENED_EXTRA = `COUNTIFS(Kal_Jenis,"buka ekstra",Kal_Tanggal,">"&Tanggal_Laporan,Kal_Tanggal,"<="&Batas_Target)`;

/** Everything printed or spoiled on normal days. */
const ALL_USED = `(SUMIFS(Stok_Dipakai,Stok_Status,"normal")+SUMIFS(Stok_Rusak,Stok_Status,"normal"))`;

/** A figure that the office fills in, with its initial value. */
const input = (name: LineName, unit: Unit | undefined, shown: Line["shown"], at: number): Line => ({
  name,
  ...(unit && { unit }),
  shown,
  needs: [],
  value: () => at,
});

/** What to ask for, when, and how to ration the stock. */
export const request: Section = {
  title: summaryText.sections.request,
  lines: [
    input("Lead_Hari", "hari kerja", "bilangan", 20),
    input("Tutup_Hari", "hari kerja", "bilangan", 60),
    input("Dipesan", "keping", "bilangan", 0),
    input("Cadangan", "keping", "bilangan", 200),
    input("Kelipatan", "keping", "bilangan", 500),
    {
      name: "Bagian_Rusak",
      shown: "persen",
      needs: ["Stok_Dipakai"],
      plain: "IF(Pakai_Semua=0,0,Rusak_Rata/Pakai_Semua)",
      value: (ranges) => ranges.number("Rusak_Rata") / (ranges.number("Pakai_Semua") || 1),
    },
    {
      name: "Pakai_SD",
      unit: "keping/hari",
      shown: "desimal",
      needs: ["Stok_Dipakai"],
      plain: `IF(COUNTIF(Stok_Status,"normal")<2,NA(),SQRT(MAX(0,SUMPRODUCT((Stok_Status="normal")*(Stok_Dipakai+Stok_Rusak)^2)-${ALL_USED}^2/COUNTIF(Stok_Status,"normal"))/(COUNTIF(Stok_Status,"normal")-1)))`,
      value: spread,
    },
    {
      name: "Titik_Pesan",
      unit: "keping",
      shown: "bilangan",
      chief: true,
      needs: ["Stok_Dipakai"],
      call: { indicator: "BLANKO_TITIK_PESAN", args: ["Pakai_Semua", "Lead_Hari", "Pakai_SD"] },
      plain: "ROUNDUP(ROUND(MAX(0,Pakai_Semua*Lead_Hari+NORMSINV(0.95)*SQRT(Lead_Hari)*Pakai_SD),6),0)",
    },
    {
      name: "Stok_Pengaman",
      unit: "keping",
      shown: "bilangan",
      needs: ["Stok_Dipakai"],
      call: { indicator: "BLANKO_AMAN", args: ["Pakai_Semua", "Pakai_SD", "Lead_Hari"] },
      plain: "ROUNDUP(ROUND(MAX(0,NORMSINV(0.95)*SQRT(Lead_Hari)*Pakai_SD),6),0)",
    },
    {
      name: "PRR_Sisa",
      unit: "keping",
      shown: "bilangan",
      needs: ["Lap_Tanggal", "Lap_SisaPRR"],
      plain: "INDEX(Lap_SisaPRR,MATCH(MAX(Lap_Tanggal),Lap_Tanggal,0))",
      value: (ranges) => beside(ranges, "Lap_SisaPRR", "Lap_Tanggal", highest(ranges, "Lap_Tanggal")),
    },
    {
      name: "Ulang_Rata",
      unit: "keping/hari",
      shown: "desimal",
      needs: ["Tanggal_Laporan", "Lap_Cetak"],
      plain: `(${["Lap_Hilang", "Lap_Rusak", "Lap_Ubah", "Lap_Pindah"].map((name) => `SUMIFS(${name},Lap_Tanggal,${RECENT_DAYS})`).join("+")})/MAX(1,COUNTIFS(Lap_Tanggal,${RECENT_DAYS},Lap_Cetak,">0"))`,
      value: (ranges) => recentMean(ranges, ["Lap_Hilang", "Lap_Rusak", "Lap_Ubah", "Lap_Pindah"], "Lap_Cetak"),
    },
    {
      name: "Pemula",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Tanggal_Laporan", "Nama_Lahir", "Batas_Target"],
      call: { indicator: "PEMULA_JUMLAH", args: ["Nama_Lahir", "Tanggal_Laporan", "Batas_Target"] },
      plain: `SUMPRODUCT((Nama_Lahir<>"")*(DATE(YEAR(Nama_Lahir)+17,MONTH(Nama_Lahir),DAY(Nama_Lahir))>=Tanggal_Laporan)*(DATE(YEAR(Nama_Lahir)+17,MONTH(Nama_Lahir),DAY(Nama_Lahir))<=Batas_Target))`,
    },
    {
      name: "Cetak_Pertama",
      unit: "keping",
      shown: "bilangan",
      needs: ["Rekam_Kurang"],
      plain: "Rekam_Kurang+N(Pemula)",
      value: (ranges) => ranges.number("Rekam_Kurang") + ranges.number("Pemula"),
    },
    {
      name: "Usulan",
      unit: "keping",
      shown: "bilangan",
      chief: true,
      needs: ["PRR_Sisa", "Stok_Dipakai", "Stok_Akhir"],
      call: {
        indicator: "BLANKO_USULAN",
        args: [
          "PRR_Sisa",
          "Pakai_Rata",
          "0",
          "Stok_Akhir",
          "Dipesan",
          "Lead_Hari",
          "Bagian_Rusak",
          "Kelipatan",
          "Tutup_Hari",
          "Stok_Pengaman",
        ],
      },
      plain:
        "ROUNDUP(MAX(0,ROUNDUP(ROUND((PRR_Sisa+Pakai_Rata*(Lead_Hari+Tutup_Hari))/(1-Bagian_Rusak)+Stok_Pengaman,6),0)-Stok_Akhir-Dipesan)/Kelipatan,0)*Kelipatan",
    },
    {
      name: "Hari_Sisa",
      unit: "hari kerja",
      shown: "bilangan",
      needs: ["Tanggal_Laporan", "Batas_Target"],
      call: { indicator: "HARI_KERJA", args: ["Tanggal_Laporan+1", "Batas_Target", "5", "Kal_Libur"] },
      plain: `NETWORKDAYS(Tanggal_Laporan+1,Batas_Target,Kal_Tanggal)+${OPENED_EXTRA}`,
    },
    {
      name: "Kuota",
      unit: "keping/hari",
      shown: "bilangan",
      needs: ["Stok_Akhir", "Batas_Target"],
      call: {
        indicator: "BLANKO_KUOTA",
        args: ["Stok_Akhir", "Tanggal_Laporan", "Batas_Target", "Cadangan", "5", "Kal_Libur"],
      },
      plain: "IF(Cadangan>=Stok_Akhir,0,INT(ROUND((Stok_Akhir-Cadangan)/Hari_Sisa,9)))",
    },
    {
      name: "Printer_Baik",
      unit: "printer",
      shown: "bilangan",
      needs: ["Alat_Kapasitas"],
      plain: `COUNTIFS(${WORKING_PRINTERS})`,
      value: (ranges) => workingPrinters(ranges).count,
    },
    {
      name: "Printer_PerHari",
      unit: "keping/hari",
      shown: "bilangan",
      needs: ["Alat_Kapasitas"],
      plain: `IF(Printer_Baik=0,0,AVERAGEIFS(Alat_Kapasitas,${WORKING_PRINTERS}))`,
      value: (ranges) => workingPrinters(ranges).perDay,
    },
    {
      name: "Cetak_Kapasitas",
      unit: "keping/hari",
      shown: "bilangan",
      needs: ["Alat_Kapasitas"],
      call: { indicator: "CETAK_KAPASITAS", args: ["Printer_Baik", "Printer_PerHari"] },
      plain: "INT(Printer_Baik*Printer_PerHari)",
    },
  ],
};
