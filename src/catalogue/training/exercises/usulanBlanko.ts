import { serialOf } from "../../../core/calendar/civil";
import type { Exercise } from "./exercise";

/**
 * The request to the ministry: the stock of Kota Denpasar on 15 August 2025, then the cards to ask for. The waiting
 * records, reprints and pupils are made up.
 */
export const usulanBlanko: Exercise = {
  id: "usulanBlanko",
  inputs: [
    { key: "stok", value: 5214, shown: "bilangan" },
    { key: "perHari", value: 500, shown: "bilangan" },
    { key: "tanggal", value: serialOf({ year: 2025, month: 8, day: 15 }), shown: "tanggal" },
    { key: "hariKerja", value: 5, shown: "bilangan" },
    { key: "libur", value: serialOf({ year: 2025, month: 8, day: 18 }), shown: "tanggal" },
    { key: "prr", value: 1500, shown: "bilangan" },
    { key: "ulang", value: 240, shown: "bilangan" },
    { key: "pemula", value: 5000, shown: "bilangan" },
    { key: "dipesan", value: 0, shown: "bilangan" },
    { key: "lead", value: 20, shown: "bilangan" },
    { key: "rusak", value: 0.02, shown: "persen" },
    { key: "kelipatan", value: 500, shown: "bilangan" },
  ],
  steps: [
    {
      key: "habis",
      indicator: "BLANKO_HABIS",
      args: ["stok", "perHari", "tanggal", "hariKerja", "libur"],
      shown: "tanggal",
      plain: "WORKDAY({tanggal},INT({stok}/{perHari})+1,{libur})",
    },
    {
      key: "titikPesan",
      indicator: "BLANKO_TITIK_PESAN",
      args: ["perHari", "lead"],
      shown: "bilangan",
      plain: "ROUNDUP({perHari}*{lead},0)",
    },
    {
      key: "usulan",
      indicator: "BLANKO_USULAN",
      args: ["prr", "ulang", "pemula", "stok", "dipesan", "lead", "rusak", "kelipatan"],
      shown: "bilangan",
      plain:
        "ROUNDUP(MAX(0,ROUNDUP(ROUND(({prr}+{pemula}+{ulang}*{lead})/(1-{rusak}),9),0)-{stok}-{dipesan})/{kelipatan},0)*{kelipatan}",
    },
  ],
};
