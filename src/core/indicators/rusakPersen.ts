import { at, fault } from "../fault";
import { indicator } from "../indicator";
import { jumlahTerisi } from "../parameter";

/**
 * Share of the blank cards that were spoiled while printing or encoding: spoiled ÷ (printed + spoiled), as a fraction.
 *
 * Spoiled blanks lower the stock; old cards that people hand in do not and do not belong here. With nothing printed and
 * nothing spoiled there is no share: `#N/A`.
 *
 * Source: wastage as in vaccine supply, losses ÷ (use + losses); the monthly report on spoiled blanks that circular
 * 470.13/11176/SJ of 2018 asks for.
 */
export default indicator({
  name: "RUSAK_PERSEN",
  task: "cetak",
  says: {
    id: "Persentase blanko yang rusak saat dicetak.",
    en: "Share of the blank cards spoiled while printing.",
  },
  params: {
    rusak: jumlahTerisi({
      en: "spoiled",
      says: { id: "Blanko rusak (gagal cetak, gagal encode)", en: "Blanks spoiled while printing or encoding" },
      unit: "keping",
    }),
    dipakai: jumlahTerisi({
      en: "used",
      says: { id: "Blanko yang dicetak menjadi KTP-el", en: "Blanks printed into cards" },
      unit: "keping",
    }),
  },
  gives: { kind: "pecahan", says: { id: "Bagian blanko yang rusak", en: "Share spoiled" } },
  faults: ["CELL", "CELL_BLANK", "BASE_ZERO"],
  examples: [
    { args: [15, 100], gives: 15 / 115 },
    {
      args: [
        ["RUSAK", 2, 0],
        ["DICETAK", 98, 50],
      ],
      gives: ["", 0.02, 0],
    },
    { args: [0, 0], gives: { fault: "BASE_ZERO" } },
    { args: [null, 98], gives: { fault: "CELL_BLANK" } },
    { args: ["2 lebih", 98], gives: { fault: "CELL" } },
  ],
  compute: ({ rusak, dipakai }, _prepared, explain) => {
    if (rusak + dipakai === 0) return at(fault("BASE_ZERO"), { param: "dipakai" });
    explain?.("FORMULA", [rusak, "÷ (", dipakai, "+", rusak, ")"]);
    return rusak / (dipakai + rusak);
  },
});
