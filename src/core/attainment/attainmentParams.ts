import { jumlah, jumlahTerisi, optional, pecahan } from "../parameter";

/** The counts that recording and ownership functions share. */
export const rekam = jumlahTerisi({
  en: "recorded",
  says: { id: "Jumlah penduduk yang sudah perekaman", en: "People already recorded" },
  unit: "jiwa",
});

export const wajib = jumlah({
  en: "required",
  says: { id: "Jumlah penduduk wajib KTP", en: "People with the duty to hold a card (wajib KTP)" },
  unit: "jiwa",
});

/** The counts and the target that the IKD functions share. */
export const aktif = jumlahTerisi({
  en: "active",
  says: { id: "Jumlah penduduk yang sudah aktivasi IKD", en: "People who have activated IKD" },
  unit: "jiwa",
});

export const dasar = jumlah({
  en: "base",
  says: {
    id: "Dasar perhitungan; menurut Ditjen Dukcapil jumlah yang sudah perekaman",
    en: "The base; by the rule of Ditjen Dukcapil the people already recorded",
  },
  unit: "jiwa",
});

/** The share of IKD asked of every office in 2023; later years and some provinces set another. */
const IKD_SHARE = 0.25;

export const ikdTarget = optional(
  pecahan({
    en: "target",
    says: {
      id: "Target IKD, misalnya 30%; bila tidak diisi 25%",
      en: "IKD target, for example 30%; 25% when left out",
    },
  }),
  IKD_SHARE,
);
