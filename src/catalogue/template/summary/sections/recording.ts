import { summaryText } from "../../../../text/templateSummary";
import { sumOf, targetOf } from "../figures";
import type { Section } from "../line";

/** How many are recorded, and how far away the target is. */
export const recording: Section = {
  title: summaryText.sections.recording,
  lines: [
    {
      name: "Wajib_KTP",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Rekap_Wajib"],
      plain: "SUM(Rekap_Wajib)",
      value: (ranges) => sumOf(ranges, "Rekap_Wajib"),
    },
    {
      name: "Sudah_Rekam",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Rekap_Rekam"],
      plain: "SUM(Rekap_Rekam)",
      value: (ranges) => sumOf(ranges, "Rekap_Rekam"),
    },
    {
      name: "Rekam_Persen",
      shown: "persen",
      chief: true,
      needs: ["Rekap_Wajib"],
      call: { indicator: "REKAM_PERSEN", args: ["Sudah_Rekam", "Wajib_KTP"] },
      plain: "Sudah_Rekam/Wajib_KTP",
    },
    {
      name: "Belum_Rekam",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Rekap_Wajib"],
      call: { indicator: "REKAM_SISA", args: ["Sudah_Rekam", "Wajib_KTP"] },
      plain: "Wajib_KTP-Sudah_Rekam",
    },
    {
      name: "Rekam_Bagian",
      shown: "persen",
      needs: ["Target_Nilai"],
      plain: 'SUMIFS(Target_Nilai,Target_Indikator,"Perekaman",Target_Tahun,MAX(Target_Tahun))',
      value: (ranges) => targetOf(ranges, "Perekaman"),
    },
    {
      name: "Rekam_Kurang",
      unit: "jiwa",
      shown: "bilangan",
      chief: true,
      needs: ["Rekap_Wajib", "Target_Nilai"],
      call: { indicator: "REKAM_TARGET_GAP", args: ["Sudah_Rekam", "Wajib_KTP", "Rekam_Bagian"] },
      plain: "MAX(0,ROUNDUP(ROUND(Rekam_Bagian*Wajib_KTP,6),0)-Sudah_Rekam)",
    },
    {
      name: "Nama_Sisa",
      unit: "jiwa",
      shown: "bilangan",
      needs: ["Nama_Lahir"],
      call: {
        indicator: "REKON_SISA",
        args: [
          "COUNTA(Nama_NIK)",
          ...["pindah", "meninggal", "ganda", "sudah rekam"].map((word) => `COUNTIF(Nama_Hasil,"${word}")`),
        ],
      },
      plain: `COUNTA(Nama_NIK)${["pindah", "meninggal", "ganda", "sudah rekam"].map((word) => `-COUNTIF(Nama_Hasil,"${word}")`).join("")}`,
    },
  ],
};
