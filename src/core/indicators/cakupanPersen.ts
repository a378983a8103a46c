import { holdingNamed, HOLDINGS } from "../attainment/holdings";
import { shareOfBase } from "../attainment/shareOf";
import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { jumlah, jumlahTerisi, optional, teks } from "../parameter";

/**
 * Coverage of a document: holders ÷ base, as a fraction, unrounded; above 130% the function asks.
 *
 * Each document has a base of its own, and the explanation names it: KIA: unmarried children under 17; AKTA: children aged
 * 0 to 17; KK: heads of family. Without a document only the numbers count.
 *
 * Source: Permendagri 2/2016 on the children's card (KIA); the birth certificate indicator of the national medium-term
 * plans (RPJMN), children 0–17; UU 24/2013 on the family card.
 */
export default indicator({
  name: "CAKUPAN_PERSEN",
  task: "perekaman",
  says: {
    id: "Persentase cakupan KIA, akta kelahiran, atau KK terhadap dasarnya.",
    en: "Coverage of KIA, birth certificates or family cards, of its base.",
  },
  params: {
    memiliki: jumlahTerisi({
      en: "holders",
      says: { id: "Jumlah yang sudah memiliki", en: "Those who hold it" },
      unit: "jiwa",
    }),
    dasar: jumlah({
      en: "base",
      says: { id: "Jumlah yang seharusnya memiliki", en: "Those who should hold it" },
      unit: "jiwa",
    }),
    dokumen: optional(
      teks({
        en: "document",
        says: {
          id: "KIA, AKTA, atau KK; menentukan nama dasarnya dalam penjelasan",
          en: "KIA, AKTA (birth certificate) or KK (family card); names the base in the explanation",
        },
      }),
    ),
  },
  gives: { kind: "pecahan", says: { id: "Bagian yang sudah memiliki", en: "Share that holds it" } },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO", "SHARE_ABOVE_BASE", "OUT_OF_CHOICE"],
  examples: [
    { args: [45000, 60000, "KIA"], gives: 0.75 },
    { args: [[980, 1000], 1000, "Akta Kelahiran"], gives: [0.98, 1] },
    { args: [45000, 60000], gives: 0.75 },
    { args: [45000, 0], gives: { fault: "BASE_ZERO" } },
    { args: [null, 60000], gives: { fault: "CELL_BLANK" } },
    { args: [60000, 45000], gives: { fault: "SHARE_ABOVE_BASE" } },
    { args: [45000, 60000, "SIM"], gives: { fault: "OUT_OF_CHOICE" } },
    { args: ["45,000", 60000], gives: { fault: "CELL" } },
  ],
  compute: ({ memiliki, dasar, dokumen }, _prepared, explain) => {
    const holding = dokumen === undefined ? undefined : holdingNamed(dokumen);
    if (dokumen !== undefined && !holding)
      return at(fault("OUT_OF_CHOICE", { choices: HOLDINGS }), { param: "dokumen" });
    if (holding) explain?.("HOLDERS_OF", holding);
    explain?.("BASE", { name: "dasar", value: dasar });
    return shareOfBase(memiliki, { param: "dasar", value: dasar }, explain);
  },
});
