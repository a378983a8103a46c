import { serialOf } from "../../core/calendar/civil";
import type { BaseName, Target } from "../../contract/standing";
import type { Words } from "../../core/words";

/** A target with its publisher. */
export type PublishedTarget = Target & { readonly source: Words };

const published = (
  indicator: Target["indicator"],
  year: number,
  base: BaseName,
  share: number,
  source: Words,
): PublishedTarget => ({
  indicator,
  year,
  goal: { share },
  base,
  deadline: serialOf({ year, month: 12, day: 31 }),
  source,
  from: "PUBLISHED",
});

/**
 * Targets by year as published; of one year and indicator the first is used. Regions were given different figures, so an
 * office's own letter takes precedence. The base belongs to the year: IKD was a share of the recorded, and from 2026 of those
 * required to hold a card. Years that no text names are left out and never guessed.
 */
export const publishedTargets: readonly PublishedTarget[] = [
  published("perekaman", 2021, "wajib", 0.992, {
    id: "target nasional 2021 menurut Disdukcapil Kabupaten Kaur",
    en: "national target of 2021 as Kabupaten Kaur's office gave it",
  }),
  published("perekaman", 2023, "wajib", 0.994, {
    id: "Ditjen Dukcapil, Media Indonesia 29 Mar 2023",
    en: "Ditjen Dukcapil, Media Indonesia, 29 Mar 2023",
  }),
  published("perekaman", 2024, "wajib", 0.994, {
    id: "target 2024 di Kalimantan Timur (12 Nov 2024) dan Kota Kediri",
    en: "target of 2024 in Kalimantan Timur (12 Nov 2024) and Kota Kediri",
  }),
  published("ikd", 2023, "rekam", 0.25, {
    id: "Ditjen Dukcapil, Media Indonesia 29 Mar 2023: 25% dari yang sudah rekam",
    en: "Ditjen Dukcapil, Media Indonesia, 29 Mar 2023: 25% of those recorded",
  }),
  published("ikd", 2024, "rekam", 0.3, {
    id: "target 2024 di Kota Denpasar dan Kabupaten Purbalingga",
    en: "target of 2024 in Kota Denpasar and Kabupaten Purbalingga",
  }),
  published("ikd", 2025, "rekam", 0.3, {
    id: "target 2025 di Kabupaten Madiun",
    en: "target of 2025 in Kabupaten Madiun",
  }),
  published("ikd", 2026, "wajib", 0.3, {
    id: "target 2026 di DKI Jakarta dan Kabupaten Kutai Barat (Jan 2026): 30% dari wajib KTP",
    en: "target of 2026 in DKI Jakarta and Kabupaten Kutai Barat (Jan 2026): 30% of those with the duty to hold a card",
  }),
];
