import type { Exercise } from "./exercise";

/** The first formula in five minutes: the stock of Kota Tasikmalaya on 12 December 2025 (pewarta.co.id). */
export const rumusPertama: Exercise = {
  id: "rumusPertama",
  inputs: [
    { key: "stok", value: 521, shown: "bilangan" },
    { key: "perHari", value: 100, shown: "bilangan" },
    { key: "wajib", value: 108330, shown: "bilangan" },
    { key: "rekam", value: 104229, shown: "bilangan" },
  ],
  steps: [
    {
      key: "runway",
      indicator: "BLANKO_RUNWAY",
      args: ["stok", "perHari"],
      shown: "desimal",
      plain: "{stok}/{perHari}",
    },
    { key: "belum", indicator: "REKAM_SISA", args: ["rekam", "wajib"], shown: "bilangan", plain: "{wajib}-{rekam}" },
    { key: "persen", indicator: "REKAM_PERSEN", args: ["rekam", "wajib"], shown: "persen", plain: "{rekam}/{wajib}" },
  ],
};
