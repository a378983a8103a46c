import { summaryText } from "../../../../text/templateSummary";
import { highest, recentMean, sumOf, targetOf } from "../figures";
import type { Section } from "../line";
import { RECENT_DAYS } from "../recentDays";

/** Digital identities: their two percentages, and the pace that the target needs. */
export const identities: Section = {
  title: summaryText.sections.identities,
  lines: [
    {
      name: "IKD_Jumlah_Dasar",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["IKD_Dasar"],
      plain: "SUM(IKD_Dasar)",
      value: (ranges) => sumOf(ranges, "IKD_Dasar"),
    },
    {
      name: "IKD_Jumlah_Aktif",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["IKD_Aktif"],
      plain: "SUM(IKD_Aktif)",
      value: (ranges) => sumOf(ranges, "IKD_Aktif"),
    },
    {
      name: "IKD_Bagian",
      shown: "persen",
      needs: ["Target_Nilai"],
      plain: 'SUMIFS(Target_Nilai,Target_Indikator,"IKD",Target_Tahun,MAX(Target_Tahun))',
      value: (ranges) => targetOf(ranges, "IKD"),
    },
    {
      name: "Batas_Target",
      shown: "tanggal",
      needs: ["Target_Batas"],
      plain: "MAX(Target_Batas)",
      value: (ranges) => highest(ranges, "Target_Batas"),
    },
    {
      name: "IKD_Jumlah_Target",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["IKD_Dasar", "Target_Nilai"],
      call: { indicator: "IKD_TARGET", args: ["IKD_Jumlah_Dasar", "IKD_Bagian"] },
      plain: "ROUNDUP(ROUND(IKD_Bagian*IKD_Jumlah_Dasar,6),0)",
    },
    {
      name: "IKD_Kurang",
      unit: "jiwa",
      shown: "bilangan",
      chief: true,
      needs: ["IKD_Dasar", "IKD_Aktif", "Target_Nilai"],
      call: { indicator: "IKD_TARGET_GAP", args: ["IKD_Jumlah_Aktif", "IKD_Jumlah_Dasar", "IKD_Bagian"] },
      plain: "MAX(0,IKD_Jumlah_Target-IKD_Jumlah_Aktif)",
    },
    {
      name: "IKD_Persen",
      shown: "persen",
      needs: ["IKD_Dasar", "IKD_Aktif"],
      call: { indicator: "IKD_PERSEN", args: ["IKD_Jumlah_Aktif", "IKD_Jumlah_Dasar"] },
      plain: "IKD_Jumlah_Aktif/IKD_Jumlah_Dasar",
    },
    {
      name: "IKD_Capaian",
      shown: "persen",
      needs: ["IKD_Dasar", "IKD_Aktif", "Target_Nilai"],
      call: { indicator: "IKD_CAPAIAN", args: ["IKD_Jumlah_Aktif", "IKD_Jumlah_Dasar", "IKD_Bagian"] },
      plain: "IKD_Jumlah_Aktif/IKD_Jumlah_Target",
    },
    {
      name: "Laju_Perlu",
      unit: "jiwa/hari",
      shown: "bilangan",
      chief: true,
      needs: ["IKD_Kurang", "Tanggal_Laporan", "Batas_Target"],
      call: {
        indicator: "TARGET_LAJU",
        args: ["IKD_Kurang", "Tanggal_Laporan", "Batas_Target", "5", "Kal_Libur"],
      },
      plain: "IF(IKD_Kurang<=0,0,ROUNDUP(ROUND(IKD_Kurang/Hari_Sisa,9),0))",
    },
    {
      name: "Laju_Nyata",
      unit: "jiwa/hari",
      shown: "desimal",
      needs: ["Tanggal_Laporan", "Lap_IKD"],
      plain: `SUMIFS(Lap_IKD,Lap_Tanggal,${RECENT_DAYS})/MAX(1,COUNTIFS(Lap_Tanggal,${RECENT_DAYS}))`,
      value: (ranges) => recentMean(ranges, ["Lap_IKD"]),
    },
    {
      name: "Laju_Terbaik",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Lap_IKD"],
      plain: "MAX(Lap_IKD)",
      value: (ranges) => highest(ranges, "Lap_IKD"),
    },
    {
      name: "Status_Target",
      shown: "teks",
      chief: true,
      needs: ["Laju_Perlu", "Laju_Nyata", "Laju_Terbaik"],
      call: { indicator: "TARGET_STATUS", args: ["Laju_Perlu", "Laju_Nyata", "Laju_Terbaik"] },
      plain:
        'IF(Laju_Perlu=0,"TERCAPAI",IF(Laju_Perlu>Laju_Terbaik,"TIDAK REALISTIS",IF(Laju_Nyata=0,"TERLAMBAT",IF(Laju_Perlu/Laju_Nyata<=1,"SESUAI",IF(Laju_Perlu/Laju_Nyata<=1.25,"BERISIKO","TERLAMBAT")))))',
    },
    {
      name: "Sesi_Rata",
      unit: "jiwa/sesi",
      shown: "desimal",
      needs: ["Jebol_IKD"],
      call: { indicator: "JEBOL_RATA", args: ["Jebol_IKD"] },
      plain: 'AVERAGEIF(Jebol_IKD,">0")',
    },
    {
      name: "Sesi_Perlu",
      unit: "sesi",
      shown: "bilangan",
      needs: ["IKD_Kurang", "Jebol_IKD"],
      call: { indicator: "JEBOL_PERLU", args: ["IKD_Kurang", "Sesi_Rata"] },
      plain: "ROUNDUP(ROUND(IKD_Kurang/Sesi_Rata,9),0)",
    },
  ],
};
