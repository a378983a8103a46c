import { jumlah, optional } from "../parameter";

/** The optional parameters at the end of the three stock ledger functions, in this order. */
export const ledgerParams = {
  rusak: optional(
    jumlah({
      en: "spoiled",
      says: {
        id: "Blanko rusak saat dicetak (gagal cetak, gagal encode); bukan KTP-el lama yang dikembalikan warga",
        en: "Blanks spoiled while printing or encoding; not old cards that people hand in",
      },
      unit: "keping",
    }),
    0,
  ),
  keluar: optional(
    jumlah({
      en: "sent_out",
      says: {
        id: "Blanko yang dikirim ke kecamatan atau kantor lain",
        en: "Blanks sent on to a kecamatan or another office",
      },
      unit: "keping",
    }),
    0,
  ),
  kembali: optional(
    jumlah({
      en: "returned",
      says: { id: "Blanko yang kembali tanpa terpakai", en: "Blanks that came back unused" },
      unit: "keping",
    }),
    0,
  ),
};
