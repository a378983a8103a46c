import { serialOf } from "../../core/calendar/civil";
import type { Target } from "../../contract/standing";

const published = (indicator: Target["indicator"], year: number, share: number, source: Target["source"]): Target => ({
  indicator,
  year,
  goal: { share },
  base: indicator === "ikd" ? "rekam" : "wajib",
  deadline: serialOf({ year, month: 12, day: 31 }),
  source,
  from: "PUBLISHED",
});

/**
 * Targets by year as they were published; of one year and indicator the first is used. Regions were given different
 * figures, so an office's own letter goes before them. A year that no text names has none here, and none is guessed.
 */
export const publishedTargets: readonly Target[] = [
  published("perekaman", 2021, 0.992, {
    id: "target nasional 2021 menurut Disdukcapil Kabupaten Kaur",
    en: "national target of 2021 as Kabupaten Kaur's office gave it",
  }),
  published("perekaman", 2023, 0.994, {
    id: "Ditjen Dukcapil, Media Indonesia 29 Mar 2023",
    en: "Ditjen Dukcapil, Media Indonesia, 29 Mar 2023",
  }),
  published("perekaman", 2024, 0.9904, {
    id: "Antara News 2024 (mungkin salah cetak dari 99,4%)",
    en: "Antara News 2024 (perhaps a misprint of 99.4%)",
  }),
  published("ikd", 2023, 0.25, {
    id: "Ditjen Dukcapil, Media Indonesia 29 Mar 2023: 25% dari yang sudah rekam",
    en: "Ditjen Dukcapil, Media Indonesia, 29 Mar 2023: 25% of those recorded",
  }),
  published("ikd", 2024, 0.3, {
    id: "target 2024 di Kota Denpasar dan Kabupaten Purbalingga",
    en: "target of 2024 in Kota Denpasar and Kabupaten Purbalingga",
  }),
  published("ikd", 2025, 0.3, { id: "target 2025 di Kabupaten Madiun", en: "target of 2025 in Kabupaten Madiun" }),
];
