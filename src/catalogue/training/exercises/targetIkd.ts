import { serialOf } from "../../../core/calendar/civil";
import type { Exercise } from "./exercise";

/** The IKD target of Kota Lubuklinggau, November 2023; the pace so far and the sessions' yield are made up. */
export const targetIkd: Exercise = {
  id: "targetIkd",
  inputs: [
    { key: "aktif", value: 4015, shown: "bilangan" },
    { key: "dasar", value: 168015, shown: "bilangan" },
    { key: "target", value: 0.25, shown: "persen" },
    { key: "tanggal", value: serialOf({ year: 2023, month: 11, day: 13 }), shown: "tanggal" },
    { key: "batas", value: serialOf({ year: 2023, month: 12, day: 31 }), shown: "tanggal" },
    { key: "hariKerja", value: 5, shown: "bilangan" },
    { key: "libur", value: serialOf({ year: 2023, month: 12, day: 25 }), shown: "tanggal" },
    { key: "lajuNyata", value: 96, shown: "bilangan" },
    { key: "terbaik", value: 410, shown: "bilangan" },
    { key: "perSesi", value: 180, shown: "bilangan" },
  ],
  steps: [
    {
      key: "kurang",
      indicator: "IKD_TARGET_GAP",
      args: ["aktif", "dasar", "target"],
      shown: "bilangan",
      plain: "MAX(0,ROUNDUP(ROUND({target}*{dasar},9),0)-{aktif})",
    },
    {
      key: "capaian",
      indicator: "IKD_CAPAIAN",
      args: ["aktif", "dasar", "target"],
      shown: "persen",
      plain: "{aktif}/ROUNDUP(ROUND({target}*{dasar},9),0)",
    },
    {
      key: "laju",
      indicator: "TARGET_LAJU",
      args: ["kurang", "tanggal", "batas", "hariKerja", "libur"],
      shown: "bilangan",
      plain: "ROUNDUP(ROUND({kurang}/NETWORKDAYS({tanggal}+1,{batas},{libur}),9),0)",
    },
    {
      key: "status",
      indicator: "TARGET_STATUS",
      args: ["laju", "lajuNyata", "terbaik"],
      shown: "teks",
      plain:
        'IF({laju}=0,"TERCAPAI",IF({laju}>{terbaik},"TIDAK REALISTIS",IF({lajuNyata}=0,"TERLAMBAT",IF({laju}/{lajuNyata}<=1,"SESUAI",IF({laju}/{lajuNyata}<=1.25,"BERISIKO","TERLAMBAT")))))',
    },
    {
      key: "sesi",
      indicator: "JEBOL_PERLU",
      args: ["kurang", "perSesi"],
      shown: "bilangan",
      plain: "ROUNDUP(ROUND({kurang}/{perSesi},9),0)",
    },
  ],
};
