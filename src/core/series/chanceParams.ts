import { jumlah, optional } from "../parameter";

/** Fewer days than this say nothing about chance. */
export const FEWEST_DAYS = 10;
const DEFAULT_DRAWS = 2000;
export const MOST_DRAWS = 100_000;
const DEFAULT_SEED = 1;

export const seedParam = optional(
  jumlah({
    en: "seed",
    says: {
      id: "Benih undian: benih yang sama memberi hasil yang sama; bila kosong 1",
      en: "Seed of the draws: the same seed gives the same result; 1 when left out",
    },
  }),
  DEFAULT_SEED,
);

/** The default number of draws of a function with that parameter. */
export const chance = {
  ulangan: optional(
    jumlah({
      en: "draws",
      says: { id: "Berapa kali diundi; bila kosong 2.000", en: "How many draws; 2,000 when left out" },
    }),
    DEFAULT_DRAWS,
  ),
  benih: seedParam,
};

/** The number of draws of a function without that parameter. */
export const DRAWS = DEFAULT_DRAWS;
